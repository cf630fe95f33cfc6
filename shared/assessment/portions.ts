import { type Decimal, decimal, ZERO } from '../decimal/decimal.ts'
import type { Stage } from '../schools/stage.ts'
import type { SplitPart } from './columns.ts'
import type { CampusInput } from './input.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/** A value of the whole school that the numerator takes. */
export type PortionTerm = {
  readonly field: string
  readonly sign: 1 | -1
  readonly whole: Decimal
  /** A campus that does not name it has none. */
  readonly missingIsZero: boolean
}

/** A campus, or the rest of the school (`campus` null): its pupils by stage, and its part of each term. */
export type Portion = {
  readonly campus: string | null
  readonly students: ReadonlyMap<Stage, Decimal>
  /** In the order of the terms, without their signs. */
  readonly amounts: readonly Decimal[]
}

/** What hinders a division into portions: a figure of a campus is missing, or campuses and school disagree. */
export type PortionGap = {
  readonly code: 'missingOfCampus' | 'campusesDisagree'
  readonly campus: string | null
  readonly field: string
  readonly stage: Stage | 'whole'
}

export type Portions = { readonly portions: readonly Portion[]; readonly gaps: readonly PortionGap[] }

/**
 * A school in its campuses and its rest: what the whole school reports less what they have. Nothing of the
 * rest may be negative, and where no pupil is left nothing else may be.
 *
 * @param parts the stages that the school teaches, with the enrolment of each.
 * @returns no portions where there are gaps.
 */
export function portionsOf(
  campuses: readonly CampusInput[],
  parts: readonly SplitPart[],
  terms: readonly PortionTerm[],
): Portions {
  const gaps: PortionGap[] = []
  const read = (campus: CampusInput, field: string, stage: Stage | 'whole'): Decimal => {
    const value = campus.value(field, stage)
    if (value === null) gaps.push({ code: 'missingOfCampus', campus: campus.name, field, stage })
    return decimal(value ?? '0')
  }
  const apart = campuses.map(
    (campus): Portion => ({
      campus: campus.name,
      students: new Map(parts.map(({ stage }) => [stage, read(campus, STUDENTS_FIELD, stage)])),
      amounts: terms.map(({ field, missingIsZero }) =>
        missingIsZero && campus.value(field, 'whole') === null ? ZERO : read(campus, field, 'whole'),
      ),
    }),
  )
  const less = (whole: Decimal, taken: (portion: Portion) => Decimal | undefined) =>
    apart.reduce((left, portion) => left.minus(taken(portion) ?? ZERO), whole)
  const students = new Map(
    parts.map(({ stage, students: all }) => [
      stage,
      less(decimal(all?.input.value ?? '0'), (portion) => portion.students.get(stage)),
    ]),
  )
  const amounts = terms.map(({ whole }, term) => less(whole, (portion) => portion.amounts[term]))
  const empty = [...students.values()].every((count) => count.eq(0))
  for (const [stage, count] of students) {
    if (count.lt(0)) gaps.push({ code: 'campusesDisagree', campus: null, field: STUDENTS_FIELD, stage })
  }
  for (const [term, { field }] of terms.entries()) {
    const amount = amounts[term] ?? ZERO
    if (amount.lt(0) || (empty && amount.gt(0))) {
      gaps.push({ code: 'campusesDisagree', campus: null, field, stage: 'whole' })
    }
  }
  return gaps.length > 0
    ? { portions: [], gaps }
    : { portions: [...apart, { campus: null, students, amounts }], gaps }
}

/** The part of a portion that a stage has: `taken` ÷ `of`; of a portion with its pupils only, 1 ÷ 1. */
export type Share = { readonly taken: Decimal; readonly of: Decimal }

const ONE = decimal('1')

/** By the weights of the stages (std §2.2). A portion without pupils of the stage gives it nothing. */
export function shareOf(portion: Portion, parts: readonly SplitPart[], stage: string): Share {
  let taken = ZERO
  let of = ZERO
  let others = false
  for (const part of parts) {
    const weighted = (portion.students.get(part.stage) ?? ZERO).times(part.weight)
    if (part.stage === stage) taken = weighted
    else if (weighted.gt(0)) others = true
    of = of.plus(weighted)
  }
  if (taken.lte(0)) return { taken: ZERO, of: ONE }
  return others ? { taken, of } : { taken: ONE, of: ONE }
}

/** Σ terms of a portion with their signs. */
export function amountOf({ amounts }: Portion, terms: readonly PortionTerm[]): Decimal {
  return terms.reduce((sum, { sign }, term) => {
    const amount = amounts[term] ?? ZERO
    return sign === 1 ? sum.plus(amount) : sum.minus(amount)
  }, ZERO)
}
