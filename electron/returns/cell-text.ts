import type { CellValue } from '../../shared/returns/workbook.ts'

/** A cell as trimmed text; empty where there is nothing. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value.replace(/_x000D_/gi, '').trim() : String(value)
}
