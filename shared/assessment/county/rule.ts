import { z } from 'zod'
import { Condition } from '../../checklists/condition.ts'
import { Limits } from '../../checklists/threshold.ts'
import { ROOM_KINDS } from '../../contract/lists.ts'
import { DecimalText } from '../../decimal/decimal-text.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import { NumeratorTerm } from '../numerator-term.ts'
import { ScoredRule } from './score.ts'

const Id = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const Label = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const Terms = z.array(NumeratorTerm).min(1).readonly()

/** Looser limits for schools of a relaxation, while the county applies it (std §1.2). */
export const RelaxedLimits = z.strictObject({ relaxation: Id, limits: Limits })

/** One of the ways in which a figure is calculated; several are in use for 三年巩固率 (std §2.4). */
export const Formula = z.strictObject({
  id: Id,
  /** Name that stands beside the figure. */
  label: Label,
  numerator: Terms,
  /** Left out: the figure is the numerator itself. */
  denominator: Terms.optional(),
})
export type Formula = z.infer<typeof Formula>

const common = {
  id: Id,
  label: Label,
  /** The schools that it is about; left out: every one. */
  of: Condition.optional(),
  /** Way that counts as long as the county chooses no other. */
  inUse: Id,
}

/** Met means numerator × scale, compared with limit × denominator: nothing that is judged is divided. */
export const FigureRule = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  /** `county`: values of the county. `schools`: sums over its schools. `eachSchool`: every one by itself. */
  over: z.enum(['county', 'schools', 'eachSchool']),
  stage: z.enum([...COMPULSORY_STAGES, 'whole']),
  ways: z.array(Formula).min(1).readonly(),
  /** A number in the place of the denominator: 不足100人按100人 (std §1.2-6). */
  per: DecimalText.optional(),
  /** 100 for percentages, 1000 for parts per thousand. */
  scale: z.enum(['1', '100', '1000']),
  comparison: z.enum(['>=', '<=', '<']),
  /** A `declared` limit is a value of the county. */
  limits: Limits,
  relaxed: z.array(RelaxedLimits).readonly(),
  /** The numerator counts a part of the denominator: it is never more. */
  partOfWhole: z.boolean(),
  /** What a denominator of zero comes to: nothing is asked, or nothing can be said. */
  whenNone: z.enum(['met', 'unknown']),
  /** Empty where the figure has none. */
  unit: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Decimals for print; 表Ⅳ gives its ratios with one (std §2.1). */
  decimals: z.number().int(),
})
export type FigureRule = z.infer<typeof FigureRule>

/** Every class of the class list holds at most so many pupils; without a list the ten bands tell. */
export const ClassRule = z.strictObject({
  kind: z.literal('classes'),
  ...common,
  ways: z
    .array(z.strictObject({ id: Id, label: Label }))
    .min(1)
    .readonly(),
  limits: z.strictObject({ primary: DecimalText, junior: DecimalText }),
  /** Fields that count classes of `from` pupils and more, up to the next band. */
  bands: z.array(z.strictObject({ from: DecimalText, field: z.string() })).readonly(),
})
export type ClassRule = z.infer<typeof ClassRule>

/** A room that is large enough for every so many classes; without a list the declared numbers tell. */
export const RoomRule = z.strictObject({
  kind: z.literal('rooms'),
  ...common,
  /** `each`: so many rooms of each kind. Otherwise so many of all kinds together (std §2.4 ⚠). */
  ways: z
    .array(z.strictObject({ id: Id, label: Label, each: z.boolean() }))
    .min(1)
    .readonly(),
  perClasses: DecimalText,
  kinds: z
    .array(
      z.strictObject({
        room: z.enum(ROOM_KINDS),
        label: Label,
        /** Square metres. */
        limits: Limits,
        relaxed: z.array(RelaxedLimits).readonly(),
        /** All rooms of the kind, and those of at least so many square metres up to the next band. */
        total: z.string(),
        bands: z.array(z.strictObject({ from: DecimalText, field: z.string() })).readonly(),
      }),
    )
    .min(1)
    .readonly(),
})
export type RoomRule = z.infer<typeof RoomRule>

/** Judged by people, yes or no, with a remark. */
export const JudgedRule = z.strictObject({
  kind: z.literal('judged'),
  id: Id,
  label: Label,
  /** What is laid before those who judge. */
  evidence: Label,
})
export type JudgedRule = z.infer<typeof JudgedRule>

export const CountyRule = z.discriminatedUnion('kind', [
  FigureRule,
  ClassRule,
  RoomRule,
  JudgedRule,
  ScoredRule,
])
export type CountyRule = z.infer<typeof CountyRule>

/** What is calculated, in one of several ways; the rest is said by people. */
export type CalculatedRule = Exclude<CountyRule, JudgedRule | ScoredRule>
