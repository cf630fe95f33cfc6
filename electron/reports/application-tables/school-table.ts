import type { IndicatorResult, StageResult } from '../../../shared/assessment/result.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { formHeading, type ReportBasis } from '../parts/basis.ts'
import { countCell, headCells, indicatorCell, nameCell, textCell } from '../parts/cells.ts'
import { rowName } from '../parts/sentences.ts'

/** 序号 to 班级数 stand before the indicators, so the first indicator is L7. */
const COLUMNS_BEFORE = 6

const columnName = (index: number) => `L${COLUMNS_BEFORE + index + 1}`

/** Columns as the remark names them: three and more in a row by their first and last. */
function columnRanges(comma: string, indices: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const index of indices) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === index - 1) last.to = index
    else runs.push({ from: index, to: index })
  }
  return runs
    .map(({ from, to }) => {
      if (from === to) return columnName(from)
      return `${columnName(from)}${to - from === 1 ? comma : '-'}${columnName(to)}`
    })
    .join(comma)
}

function sentenceOfColumns(
  { standard, texts: { forms: texts }, signs }: ReportBasis,
  row: StageResult,
): string {
  const floor = percentText(standard.floorShare)
  const columns = (matches: (result: IndicatorResult) => boolean) =>
    columnRanges(
      signs.listComma,
      standard.indicators.flatMap(({ id }, index) => {
        const result = row.indicators[id]
        return result !== undefined && matches(result) ? [index] : []
      }),
    )
  const met = columns(({ status }) => status === 'met')
  const reached = columns(({ status }) => status === 'floor')
  const below = columns(({ status }) => status === 'below')
  const unknown = columns(({ status }) => status === 'unknown')
  const borderline = columns((result) => result.borderline)
  return [
    met && texts.remarkMet({ columns: met }),
    reached && texts.remarkFloor({ columns: reached, floor }),
    below && texts.remarkBelow({ columns: below, floor }),
    unknown && texts.remarkUnknown({ columns: unknown }),
    borderline && texts.remarkBorderline({ columns: borderline }),
  ]
    .filter(Boolean)
    .join(signs.semicolon)
}

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
    textCell(sentenceOfColumns(basis, row), { align: 'left' }),
  ]
}

function note({ standard, assessment: { rows }, texts: { forms: texts } }: ReportBasis): string {
  const primary = rows.filter((row) => row.stage === 'primary')
  const junior = rows.filter((row) => row.stage === 'junior')
  const several = (row: StageResult) => row.kind === 'nineYear' || row.kind === 'twelveYear'
  const decimals = standard.indicators[0]?.decimals ?? 0
  return texts.schoolsNote({
    primary: primary.length,
    primaryOfSeveral: primary.filter(several).length,
    teachingPoints: primary.filter((row) => row.kind === 'teachingPoint').length,
    minimum: standard.scope.teachingPointMinimumStudents,
    junior: junior.length,
    juniorOfSeveral: junior.filter(several).length,
    juniorOfComplete: junior.filter((row) => row.kind === 'complete').length,
    columns: `${columnName(0)}-${columnName(standard.indicators.length - 1)}`,
    decimals: decimals === 2 ? texts.twoDecimals : texts.decimals({ decimals }),
  })
}

/** 表Ⅱ-2: the rows of 小学, then those of 初中, each numbered from 1 (std §7.4). */
export function schoolTable(basis: ReportBasis, captionSuffix: string): ReportBlock {
  const { standard, assessment } = basis
  const texts = basis.texts.forms
  const { number, name, sponsor, students, grades, classes, verdict, remark } = texts.schoolColumns
  const numbered = standard.indicators.length + COLUMNS_BEFORE + 1
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
