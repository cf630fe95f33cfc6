import { z } from 'zod'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'

/**
 * A number with its parents: a figure opens to its formula, the formula to its values, a value to its
 * observation and cell (product §4 Provenance). The screens, the hand-check workbook and the printed
 * report are views of this tree.
 */
export type DerivationNode =
  | {
      readonly kind: 'observation'
      /** Where the figure is over several schools; null is the county. */
      readonly schoolId?: string | null | undefined
      /** A figure of the campus, not of the whole school. */
      readonly campus?: string | undefined
      readonly field: string
      readonly stage: (typeof OBSERVATION_STAGES)[number]
      /** Decimal text; null where missing. */
      readonly value: string | null
      readonly observationId: string | null
    }
  | { readonly kind: 'constant'; readonly name: string; readonly value: string; readonly clause: string }
  | {
      readonly kind: 'operation'
      /** `sum` and `difference` fold left; `quotient` is for display only, never compared. */
      readonly operation: 'sum' | 'difference' | 'product' | 'quotient'
      /** What the figure is: `numerator`, `students`, `share`, `weightedStudents`, `indicator`, `campuses`. */
      readonly name: string
      readonly value: string | null
      readonly parents: readonly DerivationNode[]
    }

export const DerivationNode: z.ZodType<DerivationNode> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('observation'),
      schoolId: z.string().nullable().optional(),
      campus: z.string().optional(),
      field: z.string(),
      stage: z.enum(OBSERVATION_STAGES),
      value: z.string().nullable(),
      observationId: z.string().nullable(),
    }),
    z.strictObject({
      kind: z.literal('constant'),
      name: z.string(),
      value: z.string(),
      clause: z.string(),
    }),
    z.strictObject({
      kind: z.literal('operation'),
      operation: z.enum(['sum', 'difference', 'product', 'quotient']),
      name: z.string(),
      value: z.string().nullable(),
      parents: z.array(DerivationNode),
    }),
  ]),
)
