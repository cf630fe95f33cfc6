import type { Assessment, Because, CompositeResult, DispersionResult, StageResult } from './result.ts'

/**
 * The shape of `assess --json` (decisions.md): one entry for each school and stage, unrounded numbers.
 * A composite coefficient is told only where it decides. `problems` are those of the files that were read, as the caller prints them.
 */
export function toAssessmentJson<P>(assessment: Assessment, problems: readonly P[]) {
  return {
    standard: assessment.standard,
    year: assessment.year,
    calculation: assessment.calculation,
    schools: assessment.rows.map(rowToJson),
    dispersion: assessment.dispersion.map(dispersionToJson),
    ...compositeToJson(assessment),
    problems,
  }
}

const reasons = (because: readonly Because[]) => (because.length === 0 ? {} : { because })

function rowToJson(row: StageResult) {
  return {
    code: row.code,
    name: row.name,
    kind: row.kind,
    stage: row.stage,
    students: row.students,
    indicators: Object.fromEntries(
      Object.entries(row.indicators).map(([id, { value, threshold, floor, status, because }]) => [
        id,
        { value, threshold, floor, status, ...reasons(because) },
      ]),
    ),
    verdict: row.verdict,
    ...reasons(row.because),
  }
}

function dispersionToJson(result: DispersionResult) {
  return {
    stage: result.stage,
    indicator: result.indicator,
    schools: result.schools,
    mean: result.mean,
    standardDeviation: result.standardDeviation,
    coefficient: result.coefficient,
    ...(result.provisional === null ? {} : { provisional: result.provisional }),
    unweightedCoefficient: result.unweightedCoefficient,
    limit: result.limit,
    status: result.status,
  }
}

type CompositeJson = Pick<
  CompositeResult,
  'stage' | 'coefficient' | 'unweightedCoefficient' | 'limit' | 'status'
> & { readonly provisional?: number }

function compositeToJson({ composite }: Assessment): { readonly composite?: readonly CompositeJson[] } {
  const deciding = composite.filter(({ limit }) => limit !== null)
  if (deciding.length === 0) return {}
  return {
    composite: deciding.map(({ stage, coefficient, provisional, unweightedCoefficient, limit, status }) => ({
      stage,
      coefficient,
      ...(provisional === null ? {} : { provisional }),
      unweightedCoefficient,
      limit,
      status,
    })),
  }
}
