import { buildColumns, rowsOfStage } from '../columns.ts'
import type { CompiledStage } from '../compiled-standard.ts'
import { exactCell } from '../exact-cell.ts'
import type { SchoolInput } from '../input.ts'
import type { IndicatorDefinition } from '../standard.ts'
import { type AdditionPlace, additionPlaceOf } from '../what-if/addition.ts'

/**
 * What is added at a time, in the shortfall unit: persons and things whole, areas by the square metre,
 * money by the thousand yuan, since nobody plans purchases by the yuan.
 */
export const UNITS: Readonly<Record<IndicatorDefinition['shortfallUnit'], string>> = {
  person: '1',
  room: '1',
  computer: '1',
  volume: '1',
  squareMetre: '1',
  yuan: '1000',
}

/** A row of the dispersion: its figure is (`numerator` + k × `perUnit`) ÷ `denominator` after k units. */
export type CountyRow = {
  readonly schoolId: string
  readonly name: string
  readonly students: number
  readonly numerator: number
  readonly denominator: number
  /** By a split, the part of a unit that the stage gets (std §2.2). */
  readonly perUnit: number
  readonly split: boolean
  /** Null where it takes no value that could grow. */
  readonly place: AdditionPlace | null
}

/** The rows with pupils of one indicator; null where a figure is unknown: then there is no coefficient. */
export function countyRows(
  compiled: CompiledStage,
  inputs: readonly SchoolInput[],
  indicatorId: string,
): readonly CountyRow[] | null {
  const indicator = compiled.indicators.find(({ definition }) => definition.id === indicatorId)
  if (indicator === undefined) return null
  const { shortfallUnit } = indicator.definition
  const sources = rowsOfStage(compiled, inputs)
  const columns = buildColumns(compiled, sources)
  const rows: CountyRow[] = []
  for (const [row, { input }] of sources.entries()) {
    if (columns.students[row] === 0) continue
    const cell = exactCell(columns, indicator, row, compiled.stage)
    if (cell === null) return null
    rows.push({
      schoolId: input.school.id,
      name: input.school.name,
      students: cell.students.toNumber(),
      numerator: cell.numerator.toNumber(),
      denominator: cell.denominator.toNumber(),
      perUnit: cell.perUnit.times(UNITS[shortfallUnit]).toNumber(),
      split: cell.split,
      place: cell.atCampus ? null : additionPlaceOf(compiled, columns, indicator, row),
    })
  }
  return rows
}
