import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { headCells, textCell } from '../parts/cells.ts'
import type { VisitData, VisitItem } from '../visit/data.ts'
import { figuresCell, itemCell, verdictCell } from '../visit/item-cells.ts'
import { requirementLines } from '../visit/requirement-lines.ts'

const COLUMNS = 6

function remarkCell({ wording }: VisitData, { answer, evidence }: VisitItem): TableCell {
  const { visit } = wording.texts
  const lines = [
    ...(answer?.notApplicable ? [visit.notApplicableReason({ reason: answer.notApplicable })] : []),
    ...(answer === null || answer.remark.trim() === '' ? [] : [answer.remark.trim()]),
    ...(evidence.length > 0 ? [visit.photoCount({ count: evidence.length })] : []),
  ]
  return textCell(lines.join('\n'), { align: 'left' })
}

function itemRow(data: VisitData, visitItem: VisitItem): TableCell[] {
  const { wording } = data
  return [
    textCell(visitItem.item.code),
    itemCell(wording, visitItem),
    textCell(requirementLines(wording, visitItem).join('\n'), { align: 'left' }),
    verdictCell(wording, visitItem),
    figuresCell(wording, visitItem),
    remarkCell(data, visitItem),
  ]
}

/** 督导事项与结果: every item that the school is asked, section by section, whether it was looked at or not. */
export function itemsTable(data: VisitData): ReportBlock {
  const { wording, form } = data
  const { visit } = wording.texts
  const columns = visit.itemColumns
  return {
    kind: 'table',
    name: visit.items,
    widths: [5, 14, 13, 10, 20, 11],
    headerRows: [
      headCells([
        columns.code,
        columns.item,
        columns.requirement,
        columns.verdict,
        columns.figures,
        columns.remark,
      ]),
    ],
    rows: form.template.sections.flatMap(({ code, label }) => {
      const mine = data.items.filter(({ item }) => item.section === code)
      if (mine.length === 0) return []
      const title = visit.section({ code, label: wording.name(label) })
      return [
        [textCell(title, { columnSpan: COLUMNS, align: 'left', header: true })],
        ...mine.map((visitItem) => itemRow(data, visitItem)),
      ]
    }),
    note: visit.itemsNote,
  }
}
