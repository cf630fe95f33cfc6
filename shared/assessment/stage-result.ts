import type { StageColumns } from './columns.ts'
import type { CompiledStage } from './compiled-standard.ts'
import { indicatorResult } from './indicator-result.ts'
import type { SchoolInput } from './input.ts'
import type { StageJudgement } from './judge.ts'
import { relaxedIn } from './relaxed-values.ts'
import type { Because, IndicatorResult, StageResult, Verdict } from './result.ts'

/** One row of 表Ⅱ-2 as a result, made of the judgement on request. */
export function stageResult(
  compiled: CompiledStage,
  columns: StageColumns,
  judgement: StageJudgement,
  input: SchoolInput,
  row: number,
): StageResult {
  const { id, code, name, kind, invented } = input.school
  const results = compiled.indicators.map((indicator) =>
    indicatorResult(compiled, columns, judgement, indicator, row),
  )
  const relaxed = compiled.indicators.flatMap(({ definition }) =>
    relaxedIn(definition, input).length === 0 ? [] : [definition.id],
  )
  const students = columns.students[row] as number
  const met = judgement.met[row] as number
  const verdict = judgement.verdicts[row] ?? 'unknown'
  return {
    schoolId: id,
    code,
    name,
    kind,
    stage: compiled.stage,
    invented,
    students: Number.isNaN(students) ? null : students,
    indicators: Object.fromEntries(results.map((result) => [result.indicator, result])),
    ...(relaxed.length === 0 ? {} : { relaxed }),
    met,
    verdict,
    because: becauseOfVerdict(verdict, results, compiled, students),
  }
}

function becauseOfVerdict(
  verdict: Verdict,
  results: readonly IndicatorResult[],
  compiled: CompiledStage,
  students: number,
): Because[] {
  const { stage, standard } = compiled
  const judged = results.filter(({ threshold }) => threshold !== null)
  const about = (code: Because['code'], status: IndicatorResult['status']): Because[] =>
    judged.filter((result) => result.status === status).map(({ indicator }) => ({ code, indicator, stage }))
  if (verdict === 'pass') return []
  if (verdict === 'notJudged') return [{ code: 'noThresholds', stage }]
  if (verdict === 'unknown') {
    return students <= 0 ? [{ code: 'noStudents', stage }] : about('indicatorUnknown', 'unknown')
  }
  const reachable = judged.filter(({ status }) => status === 'met' || status === 'unknown').length
  const tooFew: Because[] = reachable < standard.minimumMet ? [{ code: 'tooFewMet', stage }] : []
  return [...about('indicatorBelowFloor', 'below'), ...tooFew]
}
