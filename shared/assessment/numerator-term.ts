import { z } from 'zod'

/**
 * One addend of an indicator's numerator.
 * - `subtract`: the value is taken off (体育馆 from 教学及辅助用房, std §2.3-4).
 * - `otherwise`: where `field` has no value, the sum of these stands for it (艺术 as subtotal, else
 *   音乐 + 美术 + 艺术, std §2.3 ⚠ ii; 体育馆, else 室内体育用房, std §2.3-5).
 * - `missingIsZero`: a form that has no such column counts none (艺术 beside 音乐 and 美术).
 */
export type NumeratorTerm = {
  readonly field: string
  readonly subtract?: boolean | undefined
  readonly otherwise?: readonly NumeratorTerm[] | undefined
  readonly missingIsZero?: boolean | undefined
}
export const NumeratorTerm: z.ZodType<NumeratorTerm> = z.lazy(() =>
  z.strictObject({
    field: z.string(),
    subtract: z.boolean().optional(),
    otherwise: z.array(NumeratorTerm).readonly().optional(),
    missingIsZero: z.boolean().optional(),
  }),
)
