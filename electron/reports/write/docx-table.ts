import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableCell as Cell, ReportBlock } from '../../../shared/reports/block.ts'
import { DENSE_COLUMNS, SHORT_ROWS } from '../../../shared/reports/page-geometry.ts'
import { isTitleRow } from '../../../shared/reports/render-table.ts'
import { textRuns } from './docx-text.ts'

export type TableBlock = Extract<ReportBlock, { kind: 'table' }>

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

function writeCell(cell: Cell, style: string, inHead: boolean, keepNext: boolean): TableCell {
  const bold = inHead || cell.shaded === true || (cell.header === true && cell.columnSpan !== undefined)
  const mark = cell.mark === undefined ? [] : [new TextRun({ text: ` ${cell.mark}`, bold })]
  return new TableCell({
    children: [
      new Paragraph({
        style,
        alignment: ALIGNMENT[cell.align ?? 'center'],
        keepNext,
        children: [...textRuns(cell.text, { bold }), ...mark],
      }),
    ],
    verticalAlign: VerticalAlignTable.CENTER,
    ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
    ...(cell.shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'D0D0D0' } } : {}),
  })
}

/** Column widths in twips that fill `total` exactly. */
function columnWidths(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width) => Math.floor((width / sum) * total))
}

/**
 * Caption, table and note. The header rows repeat on every page and no row is cut in two.
 * @param width of the type area in twips.
 */
export function writeTable(table: TableBlock, width: number): (Paragraph | Table)[] {
  const style = table.widths.length > DENSE_COLUMNS ? 'DenseTableText' : 'TableText'
  const last = table.rows.length - 1
  const short = table.rows.length <= SHORT_ROWS
  const row = (cells: readonly Cell[], inHead: boolean, keepNext: boolean) =>
    new TableRow({
      children: cells.map((cell) => writeCell(cell, style, inHead, keepNext)),
      cantSplit: true,
      tableHeader: inHead,
    })
  // The head stays with the first row, the note with the last, and a short table on one page.
  const keepsNext = (index: number) =>
    index === last
      ? table.note !== undefined
      : short || index === last - 1 || isTitleRow(table.rows[index] ?? [])
  const caption =
    table.caption === undefined
      ? []
      : [new Paragraph({ style: 'Caption', children: textRuns(table.caption) })]
  const note = new Paragraph({
    style: 'TableText',
    children: table.note === undefined ? [] : textRuns(table.note),
  })
  return [
    ...caption,
    new Table({
      rows: [
        ...table.headerRows.map((cells) => row(cells, true, true)),
        ...table.rows.map((cells, index) => row(cells, false, keepsNext(index))),
      ],
      width: { size: width, type: WidthType.DXA },
      columnWidths: columnWidths(table.widths, width),
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      margins: { left: 60, right: 60, top: 0, bottom: 0 },
    }),
    note,
  ]
}
