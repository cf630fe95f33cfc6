/** Median of the known values; NaN where there is none. Does not change what it is given. */
export function median(values: Float64Array): number {
  const sorted = values.slice().sort()
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
  const centre = median(values)
  const deviations = values.map((value) => Math.abs(value - centre))
  const middle = median(deviations)
  const sigma =
    middle > 0
      ? middle * SIGMA_PER_MEDIAN_DEVIATION
      : (deviations.reduce((total, deviation) => total + deviation, 0) / values.length) *
        SIGMA_PER_MEAN_DEVIATION
  return { median: centre, score: (value) => (sigma > 0 ? (value - centre) / sigma : 0) }
}
