import type { ExportColumn, ExportGrid } from '../../../shared/exports/export-grid.ts'
import { displayWidth } from './table-grid.ts'

/** Characters of a sheet's column, its edges included. */
const NARROWEST = 6
const WIDEST = 60
const EDGES = 3
/** The arrow of the filter covers this much of a header. */
const FILTER_ARROW = 3
/** A longer label may break into two lines. */
const LABEL_UNBROKEN = 10
/** A table with more characters than this side by side lies across, with still more on several pages. */
const PORTRAIT_CHARACTERS = 100
const LANDSCAPE_CHARACTERS = 200
/** A column is as wide as its widest cell of these; a longer one further down wraps. */
const ROWS_MEASURED = 2000

const longestLine = (text: string) => Math.max(...text.split('\n').map(displayWidth))

const shownWidth = (column: ExportColumn, cell: string | number) => {
  if (typeof cell === 'string' && column.type === 'time') return 19
  if (typeof cell === 'string') return longestLine(cell)
  const decimals = column.decimals ?? 2
  return Math.round(cell).toLocaleString('en').length + (decimals === 0 ? 0 : decimals + 1)
}

/** Widths by what stands in the columns; Chinese characters are two wide. */
export function exportWidths({ columns, rows }: ExportGrid, labels: readonly string[]): number[] {
  return columns.map((column, index) => {
    const label = longestLine(labels[index] ?? '')
    let widest = FILTER_ARROW + (label > LABEL_UNBROKEN ? Math.ceil(label / 2) + 1 : label)
    for (const row of rows.slice(0, ROWS_MEASURED)) {
      const cell = row[index] ?? null
      if (cell !== null) widest = Math.max(widest, shownWidth(column, cell))
    }
    return Math.min(WIDEST, Math.max(NARROWEST, widest + EDGES))
  })
}

/** How a sheet of these widths is printed so that it can be read. */
export function pagesOf(widths: readonly number[]): { readonly landscape: boolean; readonly across: number } {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return { landscape: total > PORTRAIT_CHARACTERS, across: Math.ceil(total / LANDSCAPE_CHARACTERS) }
}

/** Columns under one heading, as first and last index; a column without one stands by itself. */
export function groupSpans(
  columns: readonly ExportColumn[],
): { readonly from: number; readonly to: number; readonly group: string | null }[] {
  const spans: { from: number; to: number; group: string | null }[] = []
  for (const [index, { group }] of columns.entries()) {
    const last = spans.at(-1)
    if (group !== undefined && last?.group === group) last.to = index
    else spans.push({ from: index, to: index, group: group ?? null })
  }
  return spans
}

/** Lines that the tallest of some texts needs in the width that it has. */
export function linesOf(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width - 1))), 0),
  )
  return Math.max(1, ...lines)
}
