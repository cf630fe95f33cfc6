import type { StageColumns } from './columns.ts'
import type { CompiledStage } from './compiled-standard.ts'
import { type DispersionFigures, dispersionOf } from './dispersion.ts'
import type { StageJudgement } from './judge.ts'
import type { Because, DispersionResult } from './result.ts'

function statusOf(figures: DispersionFigures, limit: number): DispersionResult['status'] {
  if (figures.schools < figures.population) return 'unknown'
  if (figures.coefficient === null) return 'undefined'
  return figures.coefficient <= limit ? 'met' : 'exceeded'
}

/**
 * The dispersion of one indicator over the rows of the stage. While a row's value is missing there are no
 * figures of the county, only the provisional coefficient over the rows present (decisions.md).
 */
export function dispersionResult(
  compiled: CompiledStage,
  columns: StageColumns,
  judgement: StageJudgement,
  index: number,
): DispersionResult {
  const { stage, standard } = compiled
  const figures = judgement.dispersion[index] ?? dispersionOf(new Float64Array(0), columns.students)
  const indicator = compiled.indicators[index]?.definition.id ?? ''
  const limit = Number(standard.dispersion.limits[stage])
  const status = statusOf(figures, limit)
  const complete = status !== 'unknown'
  const coefficient = complete ? figures.coefficient : null
  const unweighted = complete ? figures.unweightedCoefficient : null
  const because: Because[] = complete ? [] : [{ code: 'indicatorUnknown', indicator, stage }]
  return {
    stage,
    indicator,
    schools: figures.schools,
    population: figures.population,
    mean: complete ? figures.mean : null,
    standardDeviation: complete ? figures.standardDeviation : null,
    coefficient,
    provisional: complete ? null : figures.coefficient,
    unweightedCoefficient: unweighted,
    limit,
    status,
    borderline: coefficient !== null && Math.abs(coefficient - limit) <= standard.dispersion.borderlineWithin,
    unweightedDisagrees:
      coefficient !== null && unweighted !== null && unweighted <= limit !== coefficient <= limit,
    because,
  }
}
