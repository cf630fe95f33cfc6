import { z } from 'zod'

export const SIGNATURE_ROLES = ['inspector', 'school'] as const
export type SignatureRole = (typeof SIGNATURE_ROLES)[number]

/** A signature as it was drawn: the `d` of an SVG path in a box of `width` × `height`. */
export const DrawnSignature = z.strictObject({
  role: z.enum(SIGNATURE_ROLES),
  name: z.string().trim().min(1).max(40),
  path: z
    .string()
    .min(1)
    .max(200_000)
    .regex(/^M[MLQCZ0-9 .,-]*$/),
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
})

/** 签名. It lapses when anything that it stands under is changed afterwards; it is kept all the same. */
export const VisitSignature = DrawnSignature.extend({
  id: z.string(),
  at: z.string(),
  lapsedAt: z.string().nullable(),
})
export type VisitSignature = z.infer<typeof VisitSignature>
