import { z } from 'zod'
import { OBSERVATION_STAGES } from '../../observations/observation-stage.ts'
import { SCHOOL_KINDS } from '../../schools/school-kind.ts'

const Id = z.string().min(1).max(80)

/** One value of one school is another one. */
export const ValueChange = z.strictObject({
  kind: z.literal('value'),
  schoolId: Id,
  field: z.string().min(1).max(80),
  stage: z.enum(OBSERVATION_STAGES),
  /** Decimal text, as it is calculated with: what stands in a return has up to 15 significant digits. */
  value: z.string().regex(/^\d{1,15}(\.\d{1,20})?$/),
})
export type ValueChange = z.infer<typeof ValueChange>

/** One thing that is otherwise in a scenario. Each acts on what those before it left. */
export const ScenarioChange = z.discriminatedUnion('kind', [
  ValueChange,
  /** 新设: a school that there is not; its values follow as changes of their own. */
  z.strictObject({
    kind: z.literal('open'),
    schoolId: Id,
    name: z.string().trim().min(1).max(120),
    schoolKind: z.enum(SCHOOL_KINDS),
  }),
  /** 停办. */
  z.strictObject({ kind: z.literal('close'), schoolId: Id }),
  /** 合并: the values of `from` are added to those of `into`, and `from` is no more. */
  z.strictObject({ kind: z.literal('merge'), into: Id, from: Id }),
])
export type ScenarioChange = z.infer<typeof ScenarioChange>

export const SCENARIO_STEPS = ['saved', 'removed', 'restored'] as const

/** 情景 as it was left by one step; the newest counts, the former ones are its history. */
export const ScenarioRevision = z.strictObject({
  id: z.string(),
  revision: z.number().int().min(1),
  year: z.number().int(),
  step: z.enum(SCENARIO_STEPS),
  name: z.string(),
  changes: z.array(ScenarioChange).readonly(),
  author: z.string(),
  at: z.string(),
})
export type ScenarioRevision = z.infer<typeof ScenarioRevision>
