import type { CellValue } from '../../../../shared/returns/workbook.ts'
import { Refusal } from '../refusal.ts'
import { serialDate } from '../serial-date.ts'
import { decodeCellText } from './cell-text.ts'

export type WorkbookContext = {
  readonly date1904: boolean
  readonly sharedStrings: readonly string[]
  readonly dateStyles: readonly boolean[]
}

/** The value of a cell from what stands in `<v>`, by its type `t` and style `s`. */
export function cellValue(
  context: WorkbookContext,
  type: string | undefined,
  style: string | undefined,
  stored: string,
): CellValue {
  switch (type) {
    case 's':
      return sharedString(context, stored)
    case 'str':
    case 'inlineStr':
      return decodeCellText(stored)
    case 'b':
      return stored === '' ? null : stored.trim() === '1' || stored.trim() === 'true'
    case 'e':
      return stored.trim()
    case 'd':
      return isoDate(stored.trim())
    default:
      return numberOrDate(context, style, stored)
  }
}

function sharedString(context: WorkbookContext, index: string): string | null {
  if (index === '') return null
  const text = context.sharedStrings[Number(index)]
  if (text === undefined) throw new Refusal('damaged')
  return text
}

function numberOrDate(context: WorkbookContext, style: string | undefined, stored: string): CellValue {
  const number = Number(stored)
  if (!Number.isFinite(number)) return decodeCellText(stored)
  if (number === 0 && stored.trim() === '') return null
  if (style === undefined || !context.dateStyles[Number(style)]) return number
  return serialDate(number, context.date1904) ?? number
}

function isoDate(text: string): string {
  return text.replace(/(?:\.\d+)?Z?$/, '').replace(/T00:00:00$/, '')
}
