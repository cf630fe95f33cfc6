/** Weight, weighted mean and weighted sum of squared deviations of some schools, by which two groups add up. */
export type Moments = {
  readonly schools: number
  /** ΣP */
  readonly weight: number
  readonly mean: number
  /** Σ P(X − X̄)² */
  readonly squares: number
}

export const NO_MOMENTS: Moments = { schools: 0, weight: 0, mean: 0, squares: 0 }

/** Those of both groups together. Nothing is subtracted, so that no digits are lost where one school dominates. */
export function together(left: Moments, right: Moments): Moments {
  if (left.weight === 0) return { ...right, schools: left.schools + right.schools }
  if (right.weight === 0) return { ...left, schools: left.schools + right.schools }
  const weight = left.weight + right.weight
  const distance = right.mean - left.mean
  return {
    schools: left.schools + right.schools,
    weight,
    mean: left.mean + (distance * right.weight) / weight,
    squares: left.squares + right.squares + (distance * distance * left.weight * right.weight) / weight,
  }
}

/** S ÷ X̄ (std §2.1); null over no school, or where the mean is not above zero. */
export function coefficientOf({ schools, weight, mean, squares }: Moments): number | null {
  return schools === 0 || weight <= 0 || mean <= 0 ? null : Math.sqrt(squares / weight) / mean
}
