import { z } from 'zod'

/** Decimal text, so that a limit such as 0.9 is exact (decisions.md, Arithmetic). */
export const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/)
