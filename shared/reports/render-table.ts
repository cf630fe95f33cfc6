import type { ReportBlock, TableCell } from './block.ts'
import { escapeHtml, escapeText } from './escape-html.ts'
import { DENSE_COLUMNS, SHORT_ROWS } from './page-geometry.ts'

export type TableBlock = Extract<ReportBlock, { kind: 'table' }>

const span = (name: string, count: number | undefined) =>
  count !== undefined && count > 1 ? ` ${name}="${count}"` : ''

function renderCell(cell: TableCell, inHead: boolean): string {
  const tag = inHead || cell.header ? 'th' : 'td'
  const scope = tag === 'th' ? ` scope="${inHead ? 'col' : 'row'}"` : ''
  const names = [cell.align, cell.shaded ? 'shaded' : undefined].filter((name) => name !== undefined)
  const classes = names.length > 0 ? ` class="${names.join(' ')}"` : ''
  const mark = cell.mark === undefined ? '' : `<span class="mark">${escapeHtml(cell.mark)}</span>`
  const spans = span('colspan', cell.columnSpan) + span('rowspan', cell.rowSpan)
  // bdi: a right-to-left name must not turn the figures around it.
  return `<${tag}${scope}${classes}${spans}><bdi${cell.number === undefined ? '' : ' class="figure"'}>${escapeText(cell.text)}</bdi>${mark}</${tag}>`
}

/** A row of one cell is the title of the rows under it. */
export const isTitleRow = (row: readonly TableCell[]): boolean => row.length === 1

const renderRow = (row: readonly TableCell[], inHead: boolean) =>
  `<tr${isTitleRow(row) ? ' class="title"' : ''}>${row.map((cell) => renderCell(cell, inHead)).join('')}</tr>`

/** Widths stand in the stylesheet: a strict content policy admits no style attributes. */
export function tableWidthRules(table: TableBlock, className: string): string {
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  return table.widths
    .map(
      (width, index) =>
        `.report .${className} col:nth-child(${index + 1}) { width: ${((width / total) * 100).toFixed(3)}%; }`,
    )
    .join('\n')
}

/** A table with its caption, repeating header rows and note. */
export function renderTable(table: TableBlock, className: string): string {
  const dense = table.widths.length > DENSE_COLUMNS ? ' dense' : ''
  const short = table.rows.length <= SHORT_ROWS ? ' short' : ''
  const caption =
    table.caption === undefined ? '' : `<caption><bdi>${escapeHtml(table.caption)}</bdi></caption>`
  const note = table.note === undefined ? '' : `<figcaption>${escapeHtml(table.note)}</figcaption>`
  const columns = `<colgroup>${table.widths.map(() => '<col>').join('')}</colgroup>`
  const head = `<thead>${table.headerRows.map((row) => renderRow(row, true)).join('')}</thead>`
  const body = `<tbody>${table.rows.map((row) => renderRow(row, false)).join('')}</tbody>`
  return `<figure class="${className}${dense}${short}"><table>${caption}${columns}${head}${body}</table>${note}</figure>`
}
