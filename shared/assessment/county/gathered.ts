import { statusOfAll } from './empty-result.ts'
import type { CountyFailing, CountyMissing, CountyRelaxed, CountyStatus } from './result.ts'

/** What a rule tells of one school. */
export type ToldOfSchool = {
  readonly status: CountyStatus
  readonly failing: readonly CountyFailing[]
  readonly missing: readonly CountyMissing[]
  readonly relaxed: readonly CountyRelaxed[]
  readonly borderline: boolean
}

/** What is told of every school, as one. */
export function gathered(told: readonly ToldOfSchool[]) {
  const failing = told.flatMap((one) => one.failing)
  return {
    status: statusOfAll(told.map(({ status }) => status)),
    looked: told.length,
    failing,
    missing: told.flatMap((one) => one.missing),
    relaxed: told.flatMap((one) => one.relaxed),
    borderline: told.some(({ borderline }) => borderline),
    distance: failing.length === 0 ? null : Math.max(...failing.map(({ distance }) => distance)),
  }
}
