import type { CompulsoryStage } from '../schools/stage.ts'
import type { Assessment, StageResult } from './result.ts'
import type { Standard } from './standard.ts'

/** How many rows of a stage have which verdict. */
export type StageCounts = {
  readonly stage: CompulsoryStage
  readonly rows: number
  readonly pass: number
  readonly fail: number
  readonly unknown: number
}

/** One indicator that a row does not meet. */
export type Shortfall = {
  readonly schoolId: string
  readonly name: string
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly status: 'floor' | 'below'
  /** In the unit of the thing (`IndicatorResult.shortfall`). */
  readonly shortfall: string
  /** Value as a share of the threshold. */
  readonly share: number
}

/** The values that a row lacks. */
export type MissingValues = {
  readonly schoolId: string
  readonly name: string
  readonly stage: CompulsoryStage
  readonly fields: string[]
}

/** What an assessment asks of people: verdicts by stage, shortfalls from near to far, missing values. */
export function overviewOf(standard: Standard, assessment: Assessment) {
  return {
    stages: standard.stages.map((stage) => countsOf(stage, assessment)),
    dispersion: assessment.dispersion,
    composite: assessment.composite,
    shortfalls: assessment.rows.flatMap(shortfallsOf).sort((one, other) => other.share - one.share),
    missing: assessment.rows.map(missingOf).filter(({ fields }) => fields.length > 0),
  }
}

function countsOf(stage: CompulsoryStage, assessment: Assessment): StageCounts {
  const rows = assessment.rows.filter((row) => row.stage === stage)
  const count = (verdict: StageResult['verdict']) => rows.filter((row) => row.verdict === verdict).length
  return { stage, rows: rows.length, pass: count('pass'), fail: count('fail'), unknown: count('unknown') }
}

function shortfallsOf({ schoolId, name, stage, indicators }: StageResult): Shortfall[] {
  return Object.values(indicators).flatMap(({ indicator, status, shortfall, value, threshold }) =>
    (status === 'floor' || status === 'below') && shortfall !== null && value !== null && threshold !== null
      ? [{ schoolId, name, stage, indicator, status, shortfall, share: value / threshold }]
      : [],
  )
}

function missingOf({ schoolId, name, stage, indicators }: StageResult): MissingValues {
  const fields = Object.values(indicators).flatMap(({ because }) =>
    because.flatMap(({ field }) => (field === undefined ? [] : [field])),
  )
  return { schoolId, name, stage, fields: [...new Set(fields)] }
}
