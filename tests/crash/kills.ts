/**
 * How often the ordinary run kills the program while something is entered. `total.test.ts` says how many it
 * must be, and each crash test that it was as many.
 */
export const KILLS = {
  /** Between answers, half-typed texts and evidence, by direct calls. */
  answers: 132,
  /** Between keys in the real browser. */
  typing: 12,
  /** Between the imports and backups of an application. */
  imports: 8,
  /** Between the batches of a store. */
  batches: 48,
} as const

/** All of them take a fraction of it; a machine that does other things as well may take longer. */
export const PATIENCE_MS = 600_000
