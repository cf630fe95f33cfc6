/** Values of one batch of `kill-child.ts`. */
export const BATCH_VALUES = 120
