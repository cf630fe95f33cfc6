import type {
  Assessment,
  DispersionResult,
  IndicatorResult,
  StageResult,
} from '../../shared/assessment/result.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'

export function rowOf(assessment: Assessment, name: string, stage: CompulsoryStage): StageResult {
  const row = assessment.rows.find((candidate) => candidate.name === name && candidate.stage === stage)
  if (row === undefined) throw new Error(`no row ${name} ${stage}`)
  return row
}

export function indicatorOf(row: StageResult, id: string): IndicatorResult {
  const result = row.indicators[id]
  if (result === undefined) throw new Error(`no indicator ${id}`)
  return result
}

export function dispersionFor(assessment: Assessment, stage: CompulsoryStage, id: string): DispersionResult {
  const found = assessment.dispersion.find((one) => one.stage === stage && one.indicator === id)
  if (found === undefined) throw new Error(`no dispersion ${stage} ${id}`)
  return found
}
