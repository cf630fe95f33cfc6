/** Median of values in order; NaN where there is none. */
function middleOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export type RobustScale = {
  readonly median: number
  /** How far a value stands from the median, in robust standard deviations; 0 where nothing is spread. */
  readonly score: (value: number) => number
}

/** The normal distribution has its median absolute deviation at 0.6745 σ, its mean one at 0.7979 σ. */
const SIGMA_PER_MEDIAN_DEVIATION = 1.4826
const SIGMA_PER_MEAN_DEVIATION = 1.253314

/**
 * The modified z-score (Iglewicz and Hoaglin): a few wild values do not widen the scale by which they are
 * measured. Where more than half of the values are equal, their median deviation is zero and the mean
 * deviation takes its place.
 */
export function robustScale(values: Float64Array): RobustScale {
  // One copy for all: the figures of a province's schools are megabytes each time.
  const sorted = values.slice().sort()
  const centre = middleOf(sorted)
  let total = 0
  for (let index = 0; index < sorted.length; index++) {
    const deviation = Math.abs((sorted[index] ?? centre) - centre)
    sorted[index] = deviation
    total += deviation
  }
  const middle = middleOf(sorted.sort())
  const sigma =
    middle > 0 ? middle * SIGMA_PER_MEDIAN_DEVIATION : (total / values.length) * SIGMA_PER_MEAN_DEVIATION
  return { median: centre, score: (value) => (sigma > 0 ? (value - centre) / sigma : 0) }
}
