import { fixed } from '../../../format.ts'

/** Figures closer than this look alike however they are printed. */
const MOST = 6

/** The fewest decimals, those of the form at least, with which no two figures beside each other look alike. */
export function tellingDecimals(values: readonly number[], least: number): number {
  const alike = (decimals: number) =>
    values.some((value, place) => {
      const before = values[place - 1]
      return before !== undefined && before !== value && fixed(before, decimals) === fixed(value, decimals)
    })
  let decimals = least
  while (decimals < MOST && alike(decimals)) decimals += 1
  return decimals
}
