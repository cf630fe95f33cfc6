import { z } from 'zod'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { GRADES } from './answer-type.ts'

/** Figures are kept as they were typed: what is not a number is a problem to be shown, never lost. */
const Typed = z.string().max(40)

const common = {
  remark: z.string().max(4000),
  /** Null: the item applies. Otherwise the reason why it does not; empty while it is still to be given. */
  notApplicable: z.string().max(1000).nullable(),
}

/** One class or room: what was declared when the list was taken over, and what was counted. */
export const CountRow = z.strictObject({
  /** Stable within the answer. */
  key: z.string().min(1).max(80),
  /** Name of the class or room. */
  label: z.string().max(120),
  stage: z.enum(COMPULSORY_STAGES).nullable(),
  /** Decimal text; null for a row that was found on the spot. */
  declared: Typed.nullable(),
  /** Null or empty: not counted yet. */
  observed: Typed.nullable(),
})
export type CountRow = z.infer<typeof CountRow>

/**
 * The answer to one item, by its answer type; plain JSON. Null or empty values are answers begun and not
 * given. No answer at all is an item not yet looked at.
 */
export const Answer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('verdict'),
    verdict: z.enum(['yes', 'partly', 'no']).nullable(),
    ...common,
  }),
  /** Values by part: `<figure>.<stage>`, stage `whole` where the figure is one for the school (`partKey`). */
  z.strictObject({ type: z.literal('number'), values: z.record(z.string().max(80), Typed), ...common }),
  z.strictObject({
    type: z.literal('countList'),
    rows: z.array(CountRow).max(500).readonly(),
    /** There is nothing to count (no such room); without it, a list without rows is open. */
    none: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal('grade'), grade: z.enum(GRADES).nullable(), ...common }),
  z.strictObject({ type: z.literal('score'), points: Typed, ...common }),
  z.strictObject({ type: z.literal('choice'), option: z.string().max(80).nullable(), ...common }),
  z.strictObject({ type: z.literal('date'), date: Typed, ...common }),
  z.strictObject({ type: z.literal('text'), text: z.string().max(20000), ...common }),
])
export type Answer = z.infer<typeof Answer>

/** Answers by item code. */
export const Answers = z.record(z.string().max(20), Answer)
export type Answers = Readonly<Record<string, Answer>>

/** The key of a figure's value in a number answer. */
export function partKey(figure: string, stage: string): string {
  return `${figure}.${stage}`
}
