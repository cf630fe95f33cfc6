/** One line of the benchmark: our figure beside a reference measured in the same run (product §12). */
export type BenchRow = {
  readonly what: string
  readonly ours: number
  readonly reference: number
  readonly unit: string
  /** `ours` ÷ `reference`. */
  readonly ratio: number
  /** The figure to reach, as product §12 words it. */
  readonly figure: string
  readonly memoryMb?: number
}
