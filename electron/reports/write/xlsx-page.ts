import type { PageSetup } from 'exceljs'
import { columnLetters } from '../../../shared/returns/cell-address.ts'

/** A4 in Excel's list of papers. */
const PAPER_A4 = 9
const MILLIMETRES_PER_INCH = 25.4

/** White edges in millimetres. */
export type PageMargins = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const inches = (length: number) => length / MILLIMETRES_PER_INCH

/** What stands on every page: the first and last row of the head, and how many columns name the rows. */
export type Repeated = { readonly from: number; readonly to: number; readonly columns?: number }

/** A4 with the sheet in `across` pages side by side, repeating its head. */
export function a4Page(
  landscape: boolean,
  margin: PageMargins,
  { from, to, columns = 0 }: Repeated,
  across = 1,
): Partial<PageSetup> {
  return {
    paperSize: PAPER_A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(margin.top),
      right: inches(margin.right),
      bottom: inches(margin.bottom),
      left: inches(margin.left),
      header: inches(Math.min(15, margin.top / 2)),
      footer: inches(Math.max(4, margin.bottom - 12)),
    },
    ...(to >= from ? { printTitlesRow: `${from}:${to}` } : {}),
    ...(columns > 0 ? { printTitlesColumn: `A:${columnLetters(columns - 1)}` } : {}),
  }
}
