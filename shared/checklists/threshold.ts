import { z } from 'zod'
import { NumeratorTerm } from '../assessment/numerator-term.ts'
import { LimitScope } from '../assessment/overrides/limit-scope.ts'
import { StageWeights } from '../assessment/split-weights.ts'
import { DecimalText } from '../decimal/decimal-text.ts'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { Condition } from './condition.ts'

/** A limit: decimal text, or the declared value of a field (公用经费定额). */
export const Limit = z.union([DecimalText, z.strictObject({ declared: z.string() })])
export type Limit = z.infer<typeof Limit>

/**
 * Limits by stage; `whole` where the figure is one for the school; `byKind` goes before both where the
 * rule names the kind of school (学校规模, std §1.2-4).
 */
export const Limits = z.strictObject({
  primary: Limit.optional(),
  junior: Limit.optional(),
  whole: Limit.optional(),
  byKind: z.partialRecord(z.enum(SCHOOL_KINDS), Limit).optional(),
})
export type Limits = z.infer<typeof Limits>

/**
 * A relaxation (std §1.2): looser limits for the schools of its condition. It counts only while the county
 * still applies it, which `SchoolFacts.relaxations` says.
 */
export const Relaxation = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  when: Condition,
  limits: Limits,
  basis: z.string().min(1),
})
export type Relaxation = z.infer<typeof Relaxation>

/**
 * What the sum of figures is set against: Σ of declared terms, each stage's value raised to `atLeast`
 * (不足100人按100人). Met means value × scale ≥ limit × base: nothing is divided.
 */
export const DeclaredBase = z.strictObject({
  terms: z.array(NumeratorTerm).min(1).readonly(),
  atLeast: DecimalText.optional(),
  /** Weights of the stages by kind, where a facility of the school is shared between stages (std §2.2). */
  split: z.partialRecord(z.enum(SCHOOL_KINDS), StageWeights).optional(),
  /** The same for schools with attached classes (附设班); lists of former versions name none. */
  attachedSplit: StageWeights.optional(),
})
export type DeclaredBase = z.infer<typeof DeclaredBase>

/** Where a limit stands in `Limits`: of a stage or the whole, or of a kind of school. */
const LimitPlace = z.strictObject({
  stage: z.enum([...COMPULSORY_STAGES, 'whole']),
  schoolKind: z.enum(SCHOOL_KINDS).nullable(),
})

/**
 * For which numbers of a standard the limits stand. Where a province or city set another in their place, the
 * visits that begin while it is in force are judged by it.
 */
export const StandsFor = z.strictObject({
  standard: z.string(),
  limits: z
    .array(
      z.strictObject({
        /** Null where the number decides what is counted here and is no limit of it. */
        at: LimitPlace.nullable(),
        scope: LimitScope,
      }),
    )
    .min(1)
    .readonly(),
})
export type StandsFor = z.infer<typeof StandsFor>

const common = {
  limits: Limits,
  comparison: z.enum(['≥', '≤', '=']),
  /** The threshold only holds where this does; unknown counts as holding. */
  when: Condition.optional(),
  relaxations: z.array(Relaxation).readonly().optional(),
  standsFor: StandsFor.optional(),
}

/** A requirement in numbers. An item is met where each of its thresholds is. */
export const Threshold = z.discriminatedUnion('kind', [
  /** Σ `of` × scale, compared with limit × (Σ `base`, or `per`, or 1). */
  z.strictObject({
    kind: z.literal('figures'),
    ...common,
    /** Codes of figures; left out: all that are not a base. */
    of: z.array(z.string()).min(1).readonly().optional(),
    base: z.array(z.string()).min(1).readonly().optional(),
    per: DeclaredBase.optional(),
    scale: DecimalText.optional(),
    /** `sum`: the stages of the school are added up; `stage`: each is judged by itself. */
    by: z.enum(['stage', 'sum']),
  }),
  /** The figures of each stage say the same, and the same as was declared. */
  z.strictObject({ kind: z.literal('agree'), of: z.array(z.string()).min(1).readonly() }),
  /** Each row of the list: one class over the limit and the item is not met. */
  z.strictObject({ kind: z.literal('eachRow'), ...common }),
  /** Rows that reach the limit × `every` ≥ Σ `for`: a room for every twelve classes. */
  z.strictObject({
    kind: z.literal('enoughRows'),
    ...common,
    for: z.array(NumeratorTerm).min(1).readonly(),
    every: DecimalText,
  }),
])
export type Threshold = z.infer<typeof Threshold>
