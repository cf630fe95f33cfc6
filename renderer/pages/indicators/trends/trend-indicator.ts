/** An indicator in the language of the user. */
export type TrendIndicator = {
  readonly key: string
  readonly label: string
  readonly unit: string
  readonly decimals: number
}

/** More of them leave no room for two figures beside each other. */
const YEARS_ON_ONE_LINE = 5

export const isManyYears = (years: readonly number[]): boolean => years.length > YEARS_ON_ONE_LINE
