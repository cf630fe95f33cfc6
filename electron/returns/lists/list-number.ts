import { decimal } from '../../../shared/decimal/decimal.ts'
import type { CellValue } from '../../../shared/returns/workbook.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { unitsOfText } from '../text/units.ts'

const SIGNIFICANT_DIGITS = 15

/** A number as written, its unit behind it or not: decimal text, or null where it is none. */
export function plainNumber(value: CellValue): string | null {
  if (typeof value === 'number') return decimal(Number(value.toPrecision(SIGNIFICANT_DIGITS))).toFixed()
  if (typeof value !== 'string') return null
  const read = parseNumberText(value)
  if (read.kind !== 'number') return null
  return read.suffix === null || unitsOfText(read.suffix).length > 0 ? read.digits : null
}

export function wholeNumber(value: CellValue): number | null {
  const number = Number(plainNumber(value) ?? Number.NaN)
  return Number.isInteger(number) ? number : null
}
