import { compositeDecides } from '../../shared/assessment/judging.ts'
import type { CompositeResult, DispersionResult } from '../../shared/assessment/result.ts'
import type { ExportCell, ExportGrid } from '../../shared/exports/export-grid.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { type AssessmentBasis, withBorderline } from './assessment-basis.ts'

const COEFFICIENT_COLUMN = 7
/** More than the form prints, so that the coefficient can be checked by hand. */
const DEVIATION_DECIMALS = 4

/** Each coefficient with what it is made of and its limit; unrounded in its cells. */
export function dispersionGrid(basis: AssessmentBasis, stage: CompulsoryStage | null): ExportGrid {
  const { columns: texts, assessment, standard } = basis
  const { decimals, clause } = standard.dispersion
  const results = assessment.dispersion.filter((result) => stage === null || result.stage === stage)
  const composites = (compositeDecides(standard) ? assessment.composite : []).filter(
    (result) => stage === null || result.stage === stage,
  )
  return {
    name: texts.dispersionSheet,
    notes: [clause],
    columns: [
      { label: texts.stage, type: 'text' },
      { label: texts.indicator, type: 'text' },
      { label: texts.unit, type: 'text' },
      { label: texts.population, type: 'number', decimals: 0 },
      { label: texts.counted, type: 'number', decimals: 0 },
      { label: texts.mean, type: 'number', decimals: 2 },
      { label: texts.standardDeviation, type: 'number', decimals: DEVIATION_DECIMALS },
      { label: texts.coefficient, type: 'number', decimals },
      { label: texts.provisional, type: 'number', decimals },
      { label: texts.unweighted, type: 'number', decimals },
      { label: texts.limit, type: 'number' },
      { label: texts.status, type: 'text' },
    ],
    rows: [
      ...results.map((result) => dispersionRow(basis, result)),
      ...composites.map((result) => compositeRow(basis, result)),
    ],
    shaded: [...results, ...composites].flatMap(({ status }, index): [number, number][] =>
      status === 'exceeded' ? [[index, COEFFICIENT_COLUMN]] : [],
    ),
  }
}

/** The mean of the coefficients, where it decides. */
function compositeRow(basis: AssessmentBasis, result: CompositeResult): ExportCell[] {
  const { stage, coefficient, provisional, unweightedCoefficient, limit, status, borderline } = result
  return [
    basis.words.stages[stage],
    basis.columns.composite,
    null,
    result.population,
    null,
    null,
    null,
    coefficient,
    provisional,
    unweightedCoefficient,
    limit,
    withBorderline(basis, basis.dispersionWords[status], borderline),
  ]
}

function dispersionRow(basis: AssessmentBasis, result: DispersionResult): ExportCell[] {
  const { name, standard, dispersionWords } = basis
  const indicator = standard.indicators.find(({ id }) => id === result.indicator)
  return [
    basis.words.stages[result.stage],
    indicator === undefined ? result.indicator : name(indicator.label),
    indicator === undefined ? null : name(indicator.unit),
    result.population,
    result.schools,
    result.mean,
    result.standardDeviation,
    result.coefficient,
    result.provisional,
    result.unweightedCoefficient,
    result.limit,
    withBorderline(basis, dispersionWords[result.status], result.borderline),
  ]
}
