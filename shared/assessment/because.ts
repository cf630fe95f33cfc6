import type { StageColumns } from './columns.ts'
import type { CompiledIndicator, CompiledStage } from './compiled-standard.ts'
import { cellValues, portionsOfCell } from './exact-cell.ts'
import type { Because } from './result.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/** Why a cell is unknown: every value that is missing for it, each once. */
export function becauseOfCell(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  row: number,
): readonly Because[] {
  const { stage } = compiled
  const students = columns.students[row] as number
  if (students <= 0) return [{ code: 'noStudents', field: STUDENTS_FIELD, stage }]
  const reasons: Because[] = []
  if (Number.isNaN(students)) reasons.push({ code: 'missingValue', field: STUDENTS_FIELD, stage })
  const values = cellValues(columns, indicator, row)
  const { gaps, split } = values
  for (const gap of gaps) {
    const field = compiled.fields[gap.field]
    if (field === undefined) continue
    if (gap.notDivided) reasons.push({ code: 'notDividedByStage', field, stage })
    else reasons.push({ code: 'missingValue', field, stage: split ? 'whole' : stage })
  }
  if (split) reasons.push(...becauseOfSplit(compiled, columns, indicator, row))
  for (const { campus, ...gap } of portionsOfCell(columns, row, values)?.gaps ?? []) {
    reasons.push({ ...gap, ...(campus === null ? {} : { campus }) })
  }
  return reasons
}

/** Enrolments that the split needs and that are missing; that of the stage itself is named already. */
function becauseOfSplit(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  row: number,
): readonly Because[] {
  const parts = columns.splitSource(row)
  if (parts === null) {
    return indicator.terms.flatMap((term) => {
      const field = compiled.fields[term.field]
      return field === undefined ? [] : [{ code: 'notDividedByStage' as const, field, stage: compiled.stage }]
    })
  }
  return parts
    .filter((part) => part.students === null && part.stage !== compiled.stage)
    .map(({ stage }) => ({
      code: stage === 'senior' ? ('missingSeniorStudents' as const) : ('missingValue' as const),
      field: STUDENTS_FIELD,
      stage,
    }))
}
