import type { ExportColumn } from '../../../shared/exports/export-grid.ts'

/** Of a column that prescribes none: enough for any return, few enough for a share of a facility. */
const MOST_DECIMALS = 4

/** Decimals that a number has, in the shortest writing that tells it from its neighbours. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const fraction = digits.split('.')[1]?.length ?? 0
  return Math.min(MOST_DECIMALS, Math.max(0, fraction - Number(exponent)))
}

const fraction = (decimals: number) => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`)

/** Excel's format for a value of a column: what is shown, never what the cell holds. */
export function numberFormat({ type, decimals }: ExportColumn, value: number | Date): string {
  if (value instanceof Date) return type === 'date' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss'
  if (type === 'ordinal') return '0'
  if (type === 'percent') return `0${fraction(decimals ?? Math.max(0, decimalsOf(value) - 2))}%`
  return `#,##0${fraction(decimals ?? decimalsOf(value))}`
}
