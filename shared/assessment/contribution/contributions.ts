import { coefficientOf, type Moments, NO_MOMENTS, together } from './moments.ts'

/** A row of the stage: null where the enrolment or the figure is unknown. */
export type ContributionRow = {
  readonly schoolId: string
  readonly students: number | null
  /** The figure of the indicator, unrounded. */
  readonly value: number | null
}

/** What one school makes of the coefficient. */
export type SchoolContribution = {
  readonly schoolId: string
  readonly students: number
  readonly value: number
  /** P ÷ ΣP */
  readonly weight: number
  /** Part of Σ P(X − X̄)², 0 to 1; null where there is no deviation at all. */
  readonly share: number | null
  /** The coefficient of the other schools; null where they have none. */
  readonly without: number | null
  /** The other schools alone are on the other side of the limit; null without a limit, or where one side has no coefficient. */
  readonly flips: boolean | null
}

export type Contributions = {
  /** Over the schools that have a figure: provisional while others have none. */
  readonly mean: number | null
  readonly standardDeviation: number | null
  readonly coefficient: number | null
  /** In the order of the rows; rows without pupils or without a figure are left out. */
  readonly schools: readonly SchoolContribution[]
}

/**
 * The contribution of each school to the squared deviation of the county, and the coefficient that the
 * others would have without it (product §5), weighted by enrolment as the coefficient is (std §2.1).
 *
 * Linear: of each school the sums of those before it and of those behind it are put together.
 *
 * @param limit of the coefficient, in the same unit; null where it has none by itself.
 */
export function contributionsOf(rows: readonly ContributionRow[], limit: number | null): Contributions {
  const counted = rows.flatMap(({ schoolId, students, value }) =>
    students === null || value === null || students <= 0 ? [] : [{ schoolId, students, value }],
  )
  const single = counted.map(({ students, value }) => ({
    schools: 1,
    weight: students,
    mean: value,
    squares: 0,
  }))
  const before = running(single)
  const behind = running(single.toReversed()).toReversed()
  const all = before.at(-1) ?? NO_MOMENTS
  const coefficient = coefficientOf(all)
  return {
    mean: counted.length === 0 ? null : all.mean,
    standardDeviation: counted.length === 0 ? null : Math.sqrt(all.squares / all.weight),
    coefficient,
    schools: counted.map((row, index) => {
      const others = together(before[index] ?? NO_MOMENTS, behind[index + 1] ?? NO_MOMENTS)
      const without = coefficientOf(others)
      return {
        ...row,
        weight: row.students / all.weight,
        share: all.squares > 0 ? (row.students * (row.value - all.mean) ** 2) / all.squares : null,
        without,
        flips:
          without === null || coefficient === null || limit === null
            ? null
            : without <= limit !== coefficient <= limit,
      }
    }),
  }
}

/** The sums over none, over the first, over the first two, and so on. */
function running(groups: readonly Moments[]): Moments[] {
  const sums = [NO_MOMENTS]
  let sum = NO_MOMENTS
  for (const group of groups) {
    sum = together(sum, group)
    sums.push(sum)
  }
  return sums
}
