import { compositeDecides, judgesSchools } from '../../../shared/assessment/judging.ts'
import type { StageResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import {
  COLUMNS_BEFORE_INDICATORS,
  formRemark,
  indicatorColumn,
} from '../../../shared/reports/form-remark.ts'
import { formHeading, type ReportBasis } from '../parts/basis.ts'
import { countCell, headCells, indicatorCell, nameCell, textCell } from '../parts/cells.ts'
import { rowName } from '../parts/sentences.ts'

function schoolRow(basis: ReportBasis, row: StageResult, number: number): TableCell[] {
  const { standard, inputs, texts, words } = basis
  const input = inputs.find(({ school }) => school.id === row.schoolId)
  const count = (field: string) => {
    const value = input?.value(field, row.stage)
    return countCell(value ? Number(value.value) : null)
  }
  return [
    countCell(number),
    nameCell(rowName(basis, row)),
    countCell(input?.school.sponsor ?? null),
    countCell(row.students),
    count('grades'),
    count('classes'),
    ...standard.indicators.map((indicator) =>
      indicatorCell(texts.marks, row.indicators[indicator.id], indicator.decimals),
    ),
    textCell(words.verdicts[row.verdict], row.verdict === 'fail' ? { shaded: true } : {}),
    textCell(formRemark(standard, row, { reports: texts, punctuation: basis.signs }), { align: 'left' }),
  ]
}

function note({ standard, assessment: { rows }, texts: { forms: texts } }: ReportBasis): string {
  const primary = rows.filter((row) => row.stage === 'primary')
  const junior = rows.filter((row) => row.stage === 'junior')
  const several = (row: StageResult) => row.kind === 'nineYear' || row.kind === 'twelveYear'
  const decimals = standard.indicators[0]?.decimals ?? 0
  if (compositeDecides(standard)) {
    return texts.schoolsNoteBasic({
      primary: primary.length,
      junior: junior.length,
      judged: judgesSchools(standard),
    })
  }
  return texts.schoolsNote({
    primary: primary.length,
    primaryOfSeveral: primary.filter(several).length,
    teachingPoints: primary.filter((row) => row.kind === 'teachingPoint').length,
    minimum: standard.scope.teachingPointMinimumStudents,
    junior: junior.length,
    juniorOfSeveral: junior.filter(several).length,
    juniorOfComplete: junior.filter((row) => row.kind === 'complete').length,
    columns: `${indicatorColumn(0)}-${indicatorColumn(standard.indicators.length - 1)}`,
    decimals: decimals === 2 ? texts.twoDecimals : texts.decimals({ decimals }),
  })
}

/** 表Ⅱ-2: the rows of 小学, then those of 初中, each numbered from 1 (std §7.4). */
export function schoolTable(basis: ReportBasis, captionSuffix: string): ReportBlock {
  const { standard, assessment } = basis
  const texts = basis.texts.forms
  const { number, name, sponsor, students, grades, classes, verdict, remark } = texts.schoolColumns
  const numbered = standard.indicators.length + COLUMNS_BEFORE_INDICATORS + 1
  return {
    kind: 'table',
    name: texts.schoolsName,
    caption: `${texts.schoolsCaption}${captionSuffix}`,
    landscape: true,
    widths: [3.5, 12, 4.5, 5, 4, 4, ...standard.indicators.map(() => 8), 6, 15],
    headerRows: [
      headCells([
        number,
        name,
        sponsor,
        students,
        grades,
        classes,
        ...standard.indicators.map((indicator) => formHeading(basis, indicator)),
        verdict,
        remark,
      ]),
      headCells([...Array.from({ length: numbered }, (_, index) => `L${index + 1}`), '']),
    ],
    rows: standard.stages.flatMap((stage) =>
      assessment.rows
        .filter((row) => row.stage === stage)
        .map((row, index) => schoolRow(basis, row, index + 1)),
    ),
    note: note(basis),
  }
}
