import { numeratorsOf } from '../../shared/assessment/numerators.ts'
import type { StageResult } from '../../shared/assessment/result.ts'
import type { ExportCell, ExportColumn, ExportGrid } from '../../shared/exports/export-grid.ts'
import { relaxedSentences } from '../../shared/messages/relaxed-sentence.ts'
import { percentText } from '../../shared/reports/figure-text.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { type AssessmentBasis, withBorderline, withRelaxed } from './assessment-basis.ts'

/** 基本值, 达标值, 实际值, 分子, 学生数, 是否达标: the columns of each indicator (std §7.2-9). */
const COLUMNS_OF_INDICATOR = 6
const VALUE_OF_INDICATOR = 2
/** 序号 and 学校名称. */
const KEY_COLUMNS = 2

/**
 * Schools of a stage by indicators, in the form in which offices pass them on.
 * @param schoolIds the schools in their order; without: all of the stage in the order of the registry.
 */
export function matrixGrid(
  basis: AssessmentBasis,
  stage: CompulsoryStage,
  schoolIds: readonly string[] | undefined,
  notes: readonly string[],
): ExportGrid {
  const { columns: texts, words, assessment } = basis
  const ofStage = assessment.rows.filter((row) => row.stage === stage)
  const byId = new Map(ofStage.map((row) => [row.schoolId, row]))
  const rows = schoolIds?.flatMap((id) => byId.get(id) ?? []) ?? ofStage
  const about = aboutColumns(basis)
  const shown = new Set(rows.map(({ schoolId }) => schoolId))
  const inputs = basis.inputs.filter(({ school }) => shown.has(school.id))
  return {
    name: texts.matrixSheet({ stage: words.stages[stage] }),
    notes: [...notes, texts.numeratorNote, ...relaxedSentences(basis.language, inputs)],
    keyColumns: KEY_COLUMNS,
    columns: [
      ...about,
      ...basis.standard.indicators.flatMap((indicator) => indicatorColumns(basis, indicator)),
      { label: texts.met, type: 'number', decimals: 0 },
      { label: texts.verdict, type: 'text' },
      { label: texts.because, type: 'text' },
    ],
    rows: matrixRows(basis, stage, rows),
    shaded: rows.flatMap((row, index) =>
      basis.standard.indicators.flatMap(({ id }, place): [number, number][] => {
        const status = row.indicators[id]?.status
        const column = about.length + place * COLUMNS_OF_INDICATOR + VALUE_OF_INDICATOR
        return status === 'floor' || status === 'below' ? [[index, column]] : []
      }),
    ),
  }
}

function aboutColumns({ columns: texts, words }: AssessmentBasis): ExportColumn[] {
  return [
    { label: texts.number, type: 'ordinal' },
    { label: texts.school, type: 'text' },
    { label: texts.code, type: 'text' },
    { label: texts.kind, type: 'text' },
    { label: texts.students, type: 'number', decimals: 0, unit: words.fieldUnits.person },
  ]
}

type Indicator = AssessmentBasis['standard']['indicators'][number]

function indicatorColumns(
  { columns: texts, words, name, signs, standard }: AssessmentBasis,
  { label, unit, decimals, shortfallUnit }: Indicator,
): ExportColumn[] {
  const group = `${name(label)}${signs.openBracket}${name(unit)}${signs.closeBracket}`
  return [
    { group, label: texts.floor({ share: percentText(standard.floorShare) }), type: 'number' },
    { group, label: texts.threshold, type: 'number' },
    { group, label: texts.value, type: 'number', decimals },
    { group, label: texts.numerator, type: 'number', unit: words.shortfallUnits[shortfallUnit] },
    { group, label: texts.denominator, type: 'number', decimals: 0, unit: words.fieldUnits.person },
    { group, label: texts.status, type: 'text' },
  ]
}

function matrixRows(
  basis: AssessmentBasis,
  stage: CompulsoryStage,
  rows: readonly StageResult[],
): ExportCell[][] {
  const { standard, words } = basis
  const numerators = numeratorsOf(standard, stage, basis.inputs)
  return rows.map((row, index) => [
    index + 1,
    row.name,
    row.code,
    words.kinds[row.kind],
    row.students,
    ...standard.indicators.flatMap(({ id }): ExportCell[] => {
      const result = row.indicators[id]
      if (result === undefined) return Array<ExportCell>(COLUMNS_OF_INDICATOR).fill(null)
      const numerator = numerators(row.schoolId, id)
      return [
        result.floor,
        result.threshold,
        result.value,
        numerator === null ? null : Number(numerator),
        row.students,
        withRelaxed(
          basis,
          withBorderline(basis, basis.columns.statuses[result.status], result.borderline),
          row.relaxed?.includes(id) === true,
        ),
      ]
    }),
    row.met,
    words.verdicts[row.verdict],
    basis.reasons(row.because),
  ])
}
