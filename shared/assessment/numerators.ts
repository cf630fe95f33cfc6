import type { CompulsoryStage } from '../schools/stage.ts'
import { buildColumns, rowsOfStage } from './columns.ts'
import { compileStandard } from './compiled-standard.ts'
import { amountOfStage, exactCell } from './exact-cell.ts'
import type { SchoolInput } from './input.ts'
import type { Standard } from './standard.ts'

/** Decimal text by school and indicator; null where a value is missing. */
export type Numerators = (schoolId: string, indicator: string) => string | null

/**
 * What is divided by the enrolment of a stage: the sum of the values or, where the school shares a facility
 * between its stages, the share of the stage (std §2.2). Unscaled, in the unit of the values.
 */
export function numeratorsOf(
  standard: Standard,
  stage: CompulsoryStage,
  inputs: readonly SchoolInput[],
): Numerators {
  const compiled = compileStandard(standard).find((candidate) => candidate.stage === stage)
  if (compiled === undefined) return () => null
  const rows = rowsOfStage(compiled, inputs)
  const columns = buildColumns(compiled, rows)
  const rowOf = new Map(rows.map(({ input }, row) => [input.school.id, row]))
  return (schoolId, indicator) => {
    const row = rowOf.get(schoolId)
    const found = compiled.indicators.find(({ definition }) => definition.id === indicator)
    if (row === undefined || found === undefined) return null
    const cell = exactCell(columns, found, row, stage)
    if (cell === null) return null
    return amountOfStage(cell, found.definition.scale).toFixed()
  }
}
