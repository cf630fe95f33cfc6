import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { SCHOOL_KINDS } from '../../../shared/schools/school-kind.ts'
import type { ReportBasis } from '../parts/basis.ts'
import { countCell, headCells, nameCell, textCell } from '../parts/cells.ts'
import { countyName, heading, paragraph } from '../parts/sentences.ts'

type Counts = { schools: number; primary: number; junior: number; students: number | null }

function countRows(rows: ReportBasis['assessment']['rows']): Counts {
  const students = rows.map((row) => row.students)
  return {
    schools: new Set(rows.map((row) => row.schoolId)).size,
    primary: rows.filter((row) => row.stage === 'primary').length,
    junior: rows.filter((row) => row.stage === 'junior').length,
    students: students.some((count) => count === null)
      ? null
      : students.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  }
}

const countCells = (label: string, counts: Counts): TableCell[] => [
  nameCell(label),
  countCell(counts.schools),
  countCell(counts.primary),
  countCell(counts.junior),
  countCell(counts.students),
]

function sampleTable({ assessment, texts: { county: texts }, words }: ReportBasis): ReportBlock {
  const kinds = SCHOOL_KINDS.map((kind) => ({
    kind,
    rows: assessment.rows.filter((row) => row.kind === kind),
  }))
  const { kind, schools, primary, junior, students } = texts.sampleColumns
  return {
    kind: 'table',
    name: texts.sampleTable,
    caption: texts.sampleTable,
    widths: [4, 3, 3, 3, 3],
    headerRows: [headCells([kind, schools, primary, junior, students])],
    rows: [
      ...kinds
        .filter(({ rows }) => rows.length > 0)
        .map((of) => countCells(words.kinds[of.kind], countRows(of.rows))),
      countCells(texts.total, countRows(assessment.rows)),
    ],
  }
}

function excludedBlocks(basis: ReportBasis): ReportBlock[] {
  const { excluded } = basis.assessment
  const texts = basis.texts.county
  if (excluded.length === 0) return [paragraph(texts.noneExcluded)]
  const { name, reason, clause } = texts.excludedColumns
  return [
    paragraph(texts.excludedText({ count: excluded.length })),
    {
      kind: 'table',
      name: texts.excludedTable,
      caption: texts.excludedTable,
      widths: [4, 3, 7],
      headerRows: [headCells([name, reason, clause])],
      rows: excluded.map((school) => [
        nameCell(school.name),
        textCell(basis.texts.exclusions[school.code]),
        textCell(school.clause, { align: 'left' }),
      ]),
    },
  ]
}

/** 一、基本情况: basis, and which schools the figures are over. */
export function sampleBlocks(basis: ReportBasis): ReportBlock[] {
  const counts = countRows(basis.assessment.rows)
  const texts = basis.texts.county
  return [
    heading(1, texts.basics),
    paragraph(
      texts.basisText({
        document: basis.standard.document,
        county: countyName(basis),
        schoolYear: basis.texts.schoolYear({ year: basis.year }),
      }),
    ),
    paragraph(texts.sampleText({ ...counts, rows: basis.assessment.rows.length })),
    sampleTable(basis),
    ...excludedBlocks(basis),
  ]
}
