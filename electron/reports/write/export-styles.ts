import type { Style } from 'exceljs'
import { TYPEFACES } from '../../../shared/messages/report-typefaces.ts'
import { TYPE_SIZES } from '../../../shared/reports/page-geometry.ts'
import { TEXT_FORMAT } from './xlsx-text.ts'

const HAIR = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BORDER = { top: HAIR, right: HAIR, bottom: HAIR, left: HAIR }
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD0D0D0' } } as const
const HEAD = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF2F7' } } as const
const font = (size: number, bold = false) => ({ name: TYPEFACES.table[0], size, bold })

/** Points that a line takes, and the room above and below it. */
export const lineHeight = (lines: number) => Math.min(400, lines * 14 + 4)

export const EXPORT_STYLES = {
  title: {
    font: { name: TYPEFACES.heading[0], size: 14, bold: true },
    numFmt: TEXT_FORMAT,
    alignment: { vertical: 'middle' },
  },
  note: {
    font: font(TYPE_SIZES.denseTable),
    numFmt: TEXT_FORMAT,
    alignment: { vertical: 'middle' },
  },
  head: {
    font: font(TYPE_SIZES.table, true),
    numFmt: TEXT_FORMAT,
    fill: HEAD,
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
} as const satisfies Record<string, Partial<Style>>

/** The style of a cell of the table: text wraps at the left, numbers stand at the right. */
export function bodyStyle(format: string, shaded: boolean): Partial<Style> {
  const isText = format === TEXT_FORMAT
  return {
    font: font(TYPE_SIZES.table, shaded),
    numFmt: format,
    border: BORDER,
    alignment: isText
      ? { horizontal: 'left', indent: 1, vertical: 'middle', wrapText: true }
      : { horizontal: 'right', vertical: 'middle' },
    ...(shaded ? { fill: SHADE } : {}),
  }
}
