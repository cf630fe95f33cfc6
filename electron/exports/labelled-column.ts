import type { ExportColumn } from '../../shared/exports/export-grid.ts'
import type { Messages } from '../../shared/messages/language.ts'

/** The header of a column: its label with the unit behind it. */
export function columnLabel({ label, unit }: ExportColumn, signs: Messages['punctuation']): string {
  return unit === undefined || unit === ''
    ? label
    : `${label}${signs.openBracket}${unit}${signs.closeBracket}`
}
