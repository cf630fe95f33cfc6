import type { Progress } from '../../../shared/checklists/evaluation.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { countCell, headCells, nameCell } from '../parts/cells.ts'
import type { VisitData } from './data.ts'

const COUNTS = ['visible', 'answered', 'met', 'partly', 'unmet', 'notApplicable', 'noted', 'open'] as const

const row = (name: string, progress: Progress): TableCell[] => [
  nameCell(name),
  ...COUNTS.map((count) => countCell(progress[count])),
]

/** How far the visit is, section by section; a section of which nothing is asked is left out. */
export function progressTable({ wording, evaluation, form }: VisitData): ReportBlock {
  const { visit } = wording.texts
  const { section, ...columns } = visit.progressColumns
  const sections = evaluation.sections.flatMap((one) => {
    const label = form.template.sections.find(({ code }) => code === one.section)?.label
    return label === undefined || one.progress.visible === 0
      ? []
      : [row(visit.section({ code: one.section, label: wording.name(label) }), one.progress)]
  })
  return {
    kind: 'table',
    name: visit.progress,
    caption: visit.progress,
    widths: [11, 6, 7, 5, 6, 6, 6, 6, 5],
    headerRows: [headCells([section, ...COUNTS.map((count) => columns[count])])],
    rows: [...sections, row(visit.total, evaluation.progress)],
    note: visit.progressNote,
  }
}
