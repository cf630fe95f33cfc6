import type { Cell } from 'exceljs'
import { plainText } from '../../../shared/reports/plain-text.ts'

/** Excel's text format: a text that begins with = + - @ stays text even when its cell is edited. */
export const TEXT_FORMAT = '@'

/** Excel's limit. */
const LONGEST = 32_767

/** What XML or the library would swallow, and what a reader would take for the writing of such a character. */
const ESCAPED = /[\r\u007f]|_(?=x[0-9A-Fa-f]{4}_)/g

const escaped = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** Text as a cell of a workbook carries it: read back, it is the same text. */
export function xlsxText(text: string): string {
  const plain = plainText(text)
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).toWellFormed()}…` : plain
  return cut.replace(ESCAPED, escaped)
}

/** Writes text that stays text. */
export function fillText(cell: Cell, text: string): void {
  cell.value = xlsxText(text)
  cell.numFmt = TEXT_FORMAT
}
