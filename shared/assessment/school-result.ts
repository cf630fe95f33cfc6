import type { Because, SchoolResult, StageResult, Verdict } from './result.ts'
import { verdictOfSchool } from './verdict.ts'

const STAGE_REASON = {
  fail: 'stageFails',
  unknown: 'stageUnknown',
  notJudged: 'noThresholds',
} as const satisfies Partial<Record<Verdict, Because['code']>>

/** The verdict of a school from the rows of its stages. */
export function schoolResult(
  rows: readonly [StageResult, ...StageResult[]] | readonly StageResult[],
): SchoolResult {
  const verdict = verdictOfSchool(rows.map((row) => row.verdict))
  const because: Because[] = []
  for (const row of rows) {
    if (verdict === 'pass' || row.verdict !== verdict) continue
    because.push({ code: STAGE_REASON[verdict], stage: row.stage })
  }
  return { schoolId: rows[0]?.schoolId ?? '', name: rows[0]?.name ?? '', verdict, because }
}
