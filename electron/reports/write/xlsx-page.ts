import type { PageSetup } from 'exceljs'

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

/** A4, as wide as the sheet, with the rows of the head on every page; `head` is its first and last row. */
export function a4Page(
  landscape: boolean,
  margin: PageMargins,
  head: { readonly from: number; readonly to: number },
): Partial<PageSetup> {
  return {
    paperSize: PAPER_A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
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
    ...(head.to >= head.from ? { printTitlesRow: `${head.from}:${head.to}` } : {}),
  }
}
