/** From where on a school stands apart from the others of its stage. */
export const OUTLIER_LIMITS = {
  /** With fewer schools there is no "usual" to stand apart from. */
  minimumSchools: 6,
  /** Robust standard deviations; 3.5 is what Iglewicz and Hoaglin advise. */
  score: 3.5,
  /** Share of the median by which it differs at least: schools that hardly differ have no outliers. */
  share: 0.5,
} as const
