import { z } from 'zod'
import { VERDICTS } from '../checklists/condition.ts'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { VISIT_KINDS } from './visit.ts'

/** What the newest locked visit before says of an item. */
export const EarlierResult = z.strictObject({
  item: z.string(),
  visitId: z.string(),
  kind: z.enum(VISIT_KINDS),
  /** Day of that visit. */
  on: z.iso.date(),
  /** 学年 of that visit: a class is the same class only within it. */
  year: z.number().int(),
  verdict: z.enum(VERDICTS),
  /** Figures that were counted. Rows of a list go by name: their keys are of their own visit. */
  figures: z.array(
    z.strictObject({
      /** Key of the figure; null for a row of a list. */
      part: z.string().nullable(),
      label: z.string(),
      stage: z.enum(OBSERVATION_STAGES).nullable(),
      value: z.string(),
    }),
  ),
})
export type EarlierResult = z.infer<typeof EarlierResult>
