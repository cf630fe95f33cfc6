import type { CompulsoryStage } from '../../schools/stage.ts'
import { buildColumns, rowsOfStage } from '../columns.ts'
import { compileStandard } from '../compiled-standard.ts'
import type { SchoolInput } from '../input.ts'
import { judgeStage } from '../judge.ts'
import { schoolRuleOf } from '../judging.ts'
import type { Verdict } from '../result.ts'
import { exclusionOf } from '../scope.ts'
import type { Standard } from '../standard.ts'
import { verdictOfSchool } from '../verdict.ts'
import { type Lack, lacksOfRow } from './lack.ts'
import { type LeastStep, leastSet } from './least-set.ts'

/** 缺口: what a school lacks, and the least that makes it pass. */
export type SchoolShortfall = {
  readonly schoolId: string
  readonly name: string
  readonly verdict: Verdict
  readonly lacks: readonly Lack[]
  /** Figures of its stages that values are missing for: whether they lack anything is not known. */
  readonly unknown: number
  /** Which these are. */
  readonly open: readonly { readonly stage: CompulsoryStage; readonly indicator: string }[]
  /** Null where a value is missing: nobody knows yet. Nothing where the school passes. */
  readonly least: readonly LeastStep[] | null
}

type Row = {
  readonly input: SchoolInput
  readonly stage: CompulsoryStage
  readonly verdict: Verdict
} & ReturnType<typeof lacksOfRow>

/**
 * What every school in scope lacks to its thresholds and floors, in the order of `inputs`. Pure: for a
 * forecast it is the same call with other enrolments.
 *
 * @throws Error where the standard's decimals are not decimals.
 */
export function shortfallsOf(
  standard: Standard,
  year: number,
  inputs: readonly SchoolInput[],
): readonly SchoolShortfall[] {
  const assessed = inputs.filter((input) => exclusionOf(standard, year, input) === null)
  const rows = compileStandard(standard).flatMap((compiled): Row[] => {
    const sources = rowsOfStage(compiled, assessed)
    const columns = buildColumns(compiled, sources)
    const judgement = judgeStage(compiled, columns)
    return sources.map(({ input }, row) => ({
      input,
      stage: compiled.stage,
      verdict: judgement.verdicts[row] ?? 'unknown',
      ...lacksOfRow(compiled, columns, judgement, row),
    }))
  })
  const bySchool = Map.groupBy(rows, ({ input }) => input.school.id)
  const { judged, minimum } = schoolRuleOf(standard)
  const mayStay = judged - minimum
  return assessed.flatMap(({ school: { id, name } }) => {
    const own = bySchool.get(id)
    if (own === undefined) return []
    const lacks = own.flatMap((row) => row.lacks)
    const open = own.flatMap(({ stage, unknown }) => unknown.map((indicator) => ({ stage, indicator })))
    const verdict = verdictOfSchool(own.map((row) => row.verdict))
    const least =
      open.length === 0
        ? leastSet(
            own.map((row) => row.lacks),
            mayStay,
          )
        : null
    return [{ schoolId: id, name, verdict, lacks, unknown: open.length, open, least }]
  })
}
