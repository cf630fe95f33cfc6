import type { StageResult } from '../../../shared/assessment/result.ts'

/** Pupils of all schools together, as far as they are known. */
export function totalStudents(rows: readonly Pick<StageResult, 'students'>[]): number {
  return rows.reduce((sum, { students }) => sum + (students ?? 0), 0)
}
