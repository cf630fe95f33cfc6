/**
 * How far the memory of the application's side may grow, in megabytes. The runtime lets a heap without a bound
 * grow fourfold before it looks for what is no longer needed: a table of 100,000 schools then took 730 MB where
 * 500 MB do (product §12).
 */
export const APP_HEAP = { old: 1536, young: 24 } as const
