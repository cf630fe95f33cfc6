import {
  buildColumns,
  type RowSource,
  rowsOfStage,
  type StageColumns,
} from '../../../shared/assessment/columns.ts'
import { type CompiledStage, compileStandard } from '../../../shared/assessment/compiled-standard.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import { judgeStage, type StageJudgement } from '../../../shared/assessment/judge.ts'
import type { Verdict } from '../../../shared/assessment/result.ts'
import { exclusionOf } from '../../../shared/assessment/scope.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { verdictOfSchool } from '../../../shared/assessment/verdict.ts'

/** The rows of a stage with what the shared assessment makes of them, in columns. */
export type JudgedStage = {
  readonly compiled: CompiledStage
  readonly rows: readonly RowSource[]
  readonly columns: StageColumns
  readonly judgement: StageJudgement
}

/** Judges schools by a standard without making a result for each: the cost is that of the columns. */
export function judgeCounty(
  standard: Standard,
  year: number,
  inputs: readonly SchoolInput[],
  compiledStages: readonly CompiledStage[] = compileStandard(standard),
): readonly JudgedStage[] {
  const inScope = inputs.filter((input) => exclusionOf(standard, year, input) === null)
  return compiledStages.map((compiled) => {
    const rows = rowsOfStage(compiled, inScope)
    const columns = buildColumns(compiled, rows)
    return { compiled, rows, columns, judgement: judgeStage(compiled, columns) }
  })
}

/** The verdict of each school that has one. */
export function verdictsOf(stages: readonly JudgedStage[]): ReadonlyMap<string, Verdict> {
  const bySchool = new Map<string, Verdict[]>()
  for (const { rows, judgement } of stages) {
    rows.forEach(({ input }, row) => {
      const verdict = judgement.verdicts[row] ?? 'unknown'
      const known = bySchool.get(input.school.id)
      if (known) known.push(verdict)
      else bySchool.set(input.school.id, [verdict])
    })
  }
  return new Map([...bySchool].map(([id, verdicts]) => [id, verdictOfSchool(verdicts)]))
}

/** Schools by id → their row in the stage. */
export function rowsById({ rows }: JudgedStage): ReadonlyMap<string, number> {
  return new Map(rows.map(({ input }, row) => [input.school.id, row]))
}
