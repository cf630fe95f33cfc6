import { METHODS } from '../../../shared/checklists/template.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { nameCell, textCell } from '../parts/cells.ts'
import type { VisitData } from '../visit/data.ts'
import { lockedText, templateText, visitDate } from '../visit/visit-words.ts'

/** 督导方式: those of the items that were looked at. */
function methodsText({ items, wording }: VisitData): string {
  const used = new Set(items.filter(({ result }) => result.begun).flatMap(({ item }) => item.method))
  return METHODS.filter((method) => used.has(method))
    .map((method) => wording.visitWords.methods[method])
    .join(wording.signs.listComma)
}

/** 督学, 学校, 时间, 督导事项, 方式 (std §6.2). */
export function overviewTable(data: VisitData): ReportBlock {
  const { wording, form } = data
  const { texts, words, visitWords, signs } = wording
  const { labels, overview } = texts.visit
  const { visit, school, template } = form
  const pair = (label: string, text: string): TableCell[] => [nameCell(label), textCell(text)]
  const wide = (label: string, text: string): TableCell[] => [
    nameCell(label),
    textCell(text, { columnSpan: 3, align: 'left' }),
  ]
  return {
    kind: 'table',
    name: overview,
    widths: [3, 5, 3, 5],
    headerRows: [],
    rows: [
      [...pair(labels.school, school.name), ...pair(labels.code, school.code ?? texts.missing)],
      [...pair(labels.schoolKind, words.kinds[school.kind]), ...pair(labels.date, visitDate(wording, form))],
      [...pair(labels.kind, visitWords.kinds[visit.kind]), ...pair(labels.locked, lockedText(wording, form))],
      wide(labels.inspectors, visit.inspectors.join(signs.listComma)),
      wide(labels.template, templateText(wording, form)),
      wide(labels.document, template.document),
      wide(labels.methods, methodsText(data)),
    ],
  }
}
