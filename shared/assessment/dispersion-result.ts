import type { StageColumns } from './columns.ts'
import type { CompiledStage } from './compiled-standard.ts'
import { type DispersionFigures, dispersionOf } from './dispersion.ts'
import type { StageJudgement } from './judge.ts'
import type { Because, DispersionResult } from './result.ts'
import type { Standard } from './standard.ts'

/** The limit of each coefficient, or null where their mean decides. */
function limitOf({ stage, standard: { dispersion } }: CompiledStage): number | null {
  return dispersion.decides === 'composite' ? null : Number(dispersion.limits[stage])
}

function statusOf(figures: DispersionFigures, limit: number | null): DispersionResult['status'] {
  if (figures.schools < figures.population) return 'unknown'
  if (figures.coefficient === null) return 'undefined'
  if (limit === null) return 'notJudged'
  return figures.coefficient <= limit ? 'met' : 'exceeded'
}

/** Near enough to the limit to be marked (decisions.md). */
export function isBorderline(
  coefficient: number | null,
  limit: number | null,
  { dispersion: { borderlineWithin } }: Pick<Standard, 'dispersion'>,
): boolean {
  return coefficient !== null && limit !== null && Math.abs(coefficient - limit) <= borderlineWithin
}

/** Whether the unweighted diagnostic falls on the other side of the limit (std §2.1). */
export function disagree(
  coefficient: number | null,
  unweighted: number | null,
  limit: number | null,
): boolean {
  if (coefficient === null || unweighted === null || limit === null) return false
  return unweighted <= limit !== coefficient <= limit
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
  const limit = limitOf(compiled)
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
    borderline: isBorderline(coefficient, limit, standard),
    unweightedDisagrees: disagree(coefficient, unweighted, limit),
    because,
  }
}
