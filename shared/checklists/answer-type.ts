import { z } from 'zod'
import { NumeratorTerm } from '../assessment/numerator-term.ts'
import { ROOM_KINDS } from '../contract/lists.ts'
import { DecimalText } from '../decimal/decimal-text.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { VERDICTS } from './condition.ts'

/** What an observed figure may differ from the declared one without being asked about. */
export const Tolerance = z.strictObject({ kind: z.enum(['absolute', 'percent']), value: DecimalText })
export type Tolerance = z.infer<typeof Tolerance>

/** One figure that the inspector puts in, for the school or for each of its stages. */
export const Figure = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  unit: z.string(),
  /** `whole`: one figure for the school; else one for each of these stages that the school teaches. */
  stages: z.union([z.literal('whole'), z.array(z.enum(COMPULSORY_STAGES)).min(1).readonly()]),
  /** How it enters the sum: added or taken off. */
  sign: z.union([z.literal(1), z.literal(-1)]).optional(),
  /** The declared value that stands beside it: terms of the field dictionary. */
  declared: z.array(NumeratorTerm).min(1).readonly().optional(),
  /** The field as whose value the observed figure can be adopted. */
  adoptAs: z.string().optional(),
  tolerance: Tolerance.optional(),
  minimum: DecimalText.optional(),
  maximum: DecimalText.optional(),
  /** Decimals that may be typed: 0 for things counted. */
  decimals: z.number().int().min(0).max(6),
  /** `clock`: typed as 8:20, judged as minutes after midnight. */
  format: z.enum(['decimal', 'clock']).optional(),
})
export type Figure = z.infer<typeof Figure>

export const GRADES = ['excellent', 'good', 'fair', 'poor'] as const
export type Grade = (typeof GRADES)[number]

export const ChoiceOption = z.strictObject({
  code: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: z.string().min(1),
  verdict: z.enum(VERDICTS).exclude(['open', 'notApplicable']),
})

/** How an item is answered. */
export const AnswerType = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('verdict') }),
  z.strictObject({ type: z.literal('number'), figures: z.array(Figure).min(1).readonly() }),
  z.strictObject({
    type: z.literal('countList'),
    /** Which list of the school gives the rows: its classes, or its rooms of one kind. */
    rows: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('classes') }),
      z.strictObject({ of: z.literal('rooms'), roomKind: z.enum(ROOM_KINDS) }),
    ]),
    unit: z.string(),
    tolerance: Tolerance.optional(),
    minimum: DecimalText.optional(),
    maximum: DecimalText.optional(),
    decimals: z.number().int().min(0).max(6),
  }),
  /** 优良中差: met from `passes` upward, partly from `partlyFrom`. */
  z.strictObject({
    type: z.literal('grade'),
    passes: z.enum(GRADES),
    partlyFrom: z.enum(GRADES).optional(),
  }),
  /** Points given out of `maximum`: met from `passes` upward, partly from `partlyFrom`. */
  z.strictObject({
    type: z.literal('score'),
    maximum: DecimalText,
    passes: DecimalText.optional(),
    partlyFrom: DecimalText.optional(),
    decimals: z.number().int().min(0).max(6),
  }),
  z.strictObject({ type: z.literal('choice'), options: z.array(ChoiceOption).min(2).readonly() }),
  z.strictObject({
    type: z.literal('date'),
    notBefore: z.iso.date().optional(),
    notAfter: z.iso.date().optional(),
  }),
  z.strictObject({ type: z.literal('text'), maximumLength: z.number().int().min(1).max(20000).optional() }),
])
export type AnswerType = z.infer<typeof AnswerType>
