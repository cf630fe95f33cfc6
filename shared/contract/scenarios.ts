import { z } from 'zod'
import { ScenarioChange, ScenarioRevision } from '../assessment/what-if/scenario.ts'
import { command, query } from './define.ts'

const MOST_CHANGES = 5000

/** A scenario in a list: its newest revision without its changes. */
export const ScenarioSummary = ScenarioRevision.omit({ changes: true }).extend({
  count: z.number().int(),
})
export type ScenarioSummary = z.infer<typeof ScenarioSummary>

const Step = { id: z.string(), revision: z.number().int() }

/** 情景 (product §5): what would be if. A scenario never touches an observation. */
export const scenarios = {
  /** Those of a year, the removed ones too. */
  list: query({
    input: z.strictObject({ year: z.number().int() }),
    output: z.array(ScenarioSummary),
  }),
  get: query({
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject({
      scenario: ScenarioRevision,
      /** Who changed it when, newest first. */
      history: z.array(ScenarioSummary),
    }),
    errors: ['notFound'],
  }),
  /** Keeps all changes of a scenario as they are now; `revision` is the one that they were made on. */
  save: command({
    input: z.strictObject({
      /** Null: a new one. */
      id: z.string().nullable(),
      revision: z.number().int(),
      year: z.number().int(),
      name: z.string().trim().min(1).max(60),
      changes: z.array(ScenarioChange).max(MOST_CHANGES),
    }),
    output: z.strictObject(Step),
    errors: ['notFound', 'scenarioStale'],
  }),
  /** It is listed as removed and can be restored. */
  remove: command({
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject(Step),
    errors: ['notFound'],
  }),
  restore: command({
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject(Step),
    errors: ['notFound'],
  }),
}
