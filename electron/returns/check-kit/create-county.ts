import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { Change, CheckCounty, CountySchool } from './county.ts'
import { type JudgedStage, judgeCounty } from './judge-county.ts'

/** The county for the checks over all schools; each judgement is made when the first check asks for it. */
export function createCounty(
  year: number,
  standards: readonly Standard[],
  schools: readonly CountySchool[],
): CheckCounty {
  const inputs = schools.map(({ input }) => input)
  const judged = once((standard) => judgeCounty(standard, year, inputs))
  const changed = schools.some(({ changes }) => changes.length > 0)
  const before = once((standard) =>
    judgeCounty(
      standard,
      year,
      schools.map(({ input, changes }) => withFormer(input, changes)),
    ),
  )
  return { year, standards, schools, judged, judgedBefore: changed ? before : judged }
}

function once(judge: (standard: Standard) => readonly JudgedStage[]) {
  const made = new Map<Standard, readonly JudgedStage[]>()
  return (standard: Standard): readonly JudgedStage[] => {
    const known = made.get(standard)
    if (known) return known
    const stages = judge(standard)
    made.set(standard, stages)
    return stages
  }
}

/** The school with these values put back. */
export function withFormer(input: SchoolInput, changes: readonly Change[]): SchoolInput {
  if (changes.length === 0) return input
  return {
    ...input,
    value: (field, stage) => {
      // A school has few of them: looking through them costs less than a key.
      const change = changes.find((entry) => entry.field === field && entry.stage === stage)
      return change ? { observationId: '', value: change.former } : input.value(field, stage)
    },
  }
}
