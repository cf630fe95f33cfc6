import { judgesSchools } from '../../../shared/assessment/judging.ts'
import type { IndicatorStatus } from '../../../shared/assessment/result.ts'
import type { HandCheckBasis } from './basis.ts'
import {
  type FormulaRow,
  type FormulaSheet,
  figure,
  head,
  line,
  on,
  quoted,
  text,
  verdict,
} from './formula-sheet.ts'
import { INDICATOR_COLUMNS, type IndicatorSheet } from './indicator-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import { PARAMETERS } from './parameters.ts'
import type { RowWork } from './stage-work.ts'

/** 结论: how many indicators each stage meets, and what follows for it and for its school. */
export function verdictSheet(
  basis: HandCheckBasis,
  work: readonly RowWork[],
  inputs: InputSheet,
  indicators: IndicatorSheet,
): FormulaSheet {
  const { says, assessment, words } = basis
  const judged = judgesSchools(basis.standard)
  const rows: FormulaRow[] = [
    line(says.verdictTitle, 'title'),
    line(judged ? says.verdictNote : says.verdictNoteNotJudged, 'note'),
    says.verdictHeads.map(head),
  ]
  const header = rows.length
  const stages = new Map(assessment.rows.map((row) => [`${row.schoolId} ${row.stage}`, row]))
  const schools = new Map(assessment.schools.map((school) => [school.schoolId, school]))
  const statusRange = (row: RowWork) => {
    const first = indicators.firstRow(row)
    const { threshold, status, students } = INDICATOR_COLUMNS
    const range = (column: string) =>
      on(says.sheets.indicators, `${column}${first}:${column}${first + row.cells.length - 1}`)
    return {
      statuses: range(status),
      thresholds: range(threshold),
      students: on(says.sheets.indicators, `${students}${first}`),
    }
  }
  for (const [school, own] of Map.groupBy(work, ({ schoolId }) => schoolId)) {
    const [first, last] = [rows.length + 1, rows.length + own.length]
    for (const row of own) {
      const at = rows.length + 1
      const result = stages.get(`${row.schoolId} ${row.stage}`)
      const { statuses, thresholds, students } = statusRange(row)
      const results = Object.values(result?.indicators ?? {}).filter(
        ({ threshold }) => !judged || threshold !== null,
      )
      const ofThem = judged ? `,${thresholds},${quoted(`<>${says.none}`)}` : ''
      const count = (status: IndicatorStatus) =>
        figure(
          `COUNTIFS(${statuses},${quoted(says.statuses[status])}${ofThem})`,
          results.filter((one) => one.status === status).length,
          0,
        )
      rows.push([
        text(row.name),
        text(words.stages[row.stage]),
        figure(students, result?.students ?? null, 0),
        count('met'),
        count('floor'),
        count('below'),
        count('unknown'),
        ...(judged
          ? [
              figure(inputs.parameter(PARAMETERS.minimumMet), basis.standard.minimumMet, 0),
              verdict(stageFormula(says, at), says.verdicts[result?.verdict ?? 'unknown']),
              verdict(
                schoolFormula(says, `I${first}:I${last}`),
                says.verdicts[schools.get(school)?.verdict ?? 'unknown'],
              ),
            ]
          : [text(says.none), text(says.verdicts.notJudged), text(says.verdicts.notJudged)]),
      ])
    }
  }
  return {
    name: says.sheets.verdicts,
    widths: [28, 8, 12, 10, 12, 12, 10, 12, 12, 12],
    rows,
    frozen: header,
    filter: [header, rows.length],
  }
}

type Says = HandCheckBasis['says']

/** Unknown only while the missing values could still change it (decisions.md, Three values). */
function stageFormula({ verdicts }: Says, at: number): string {
  const [pass, fail, unknown] = [quoted(verdicts.pass), quoted(verdicts.fail), quoted(verdicts.unknown)]
  return `IF(OR(F${at}>0,D${at}+G${at}<H${at}),${fail},IF(G${at}>0,${unknown},${pass}))`
}

function schoolFormula({ verdicts }: Says, range: string): string {
  const [pass, fail, unknown] = [quoted(verdicts.pass), quoted(verdicts.fail), quoted(verdicts.unknown)]
  return `IF(COUNTIF(${range},${fail})>0,${fail},IF(COUNTIF(${range},${unknown})>0,${unknown},${pass}))`
}
