import type { CellValue } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { unitsOfText } from '../text/units.ts'

/** What a cell looks like before anything is known of its table. A year heads columns as often as it fills them. */
export type CellKind = 'empty' | 'text' | 'number' | 'year'

export function cellKind(cell: CellValue | undefined): CellKind {
  const text = cellText(cell)
  if (text === '') return 'empty'
  if (/^(?:19|20)\d\d(?:年|学年|年度)?$/.test(text)) return 'year'
  if (typeof cell === 'number') return 'number'
  const parsed = parseNumberText(text)
  if (parsed.kind === 'blank') return 'empty'
  if (parsed.kind !== 'number') return 'text'
  // 66人以上班级数 begins with a number and is a label.
  const { suffix } = parsed
  return suffix === null || suffix === '%' || unitsOfText(suffix).length > 0 ? 'number' : 'text'
}
