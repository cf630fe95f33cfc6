import { becauseOfCell } from './because.ts'
import type { StageColumns } from './columns.ts'
import type { CompiledIndicator, CompiledStage } from './compiled-standard.ts'
import { type ExactCell, exactCell } from './exact-cell.ts'
import { STATUS, type StageJudgement } from './judge.ts'
import { printFigure, statusAsPrinted, unroundedFigure } from './printed.ts'
import { INDICATOR_STATUSES, type IndicatorResult } from './result.ts'
import { shortfallOf } from './shortfall/amount.ts'

/** One cell of the matrix as a result, made of the judgement on request. */
export function indicatorResult(
  compiled: CompiledStage,
  columns: StageColumns,
  judgement: StageJudgement,
  indicator: CompiledIndicator,
  row: number,
): IndicatorResult {
  const index = compiled.indicators.indexOf(indicator)
  const judged = judgement.indicators[index]
  const status = INDICATOR_STATUSES[judged?.statuses[row] ?? STATUS.unknown] ?? 'unknown'
  const limits = {
    indicator: indicator.definition.id,
    threshold: indicator.limits?.thresholdNumber ?? null,
    floor: indicator.limits?.floorNumber ?? null,
    status,
  }
  if (status === 'unknown') {
    const because = becauseOfCell(compiled, columns, indicator, row)
    return {
      ...limits,
      value: null,
      printed: null,
      borderline: false,
      shortfall: null,
      because: [...because],
    }
  }
  let cell: ExactCell | null = null
  const exact = (): ExactCell => {
    cell ??= exactCell(columns, indicator, row, compiled.stage)
    if (cell === null) throw new Error('A judged cell has no values.')
    return cell
  }
  const figure = judged?.values[row] ?? Number.NaN
  const numerator = judged?.numerators[row] ?? Number.NaN
  const denominator = judged?.denominators[row] ?? Number.NaN
  const students = columns.students[row] ?? Number.NaN
  const printed = printFigure(figure, exact, indicator.definition.decimals)
  return {
    ...limits,
    value: unroundedFigure(numerator, denominator, exact),
    printed,
    borderline: indicator.limits !== null && statusAsPrinted(indicator.limits, printed) !== status,
    shortfall:
      indicator.limits === null || status === 'met'
        ? null
        : shortfallOf(indicator, indicator.limits, { numerator, denominator, students }, exact),
    because: [],
  }
}
