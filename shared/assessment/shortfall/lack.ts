import type { CompulsoryStage } from '../../schools/stage.ts'
import type { StageColumns } from '../columns.ts'
import type { CompiledStage } from '../compiled-standard.ts'
import { exactCell } from '../exact-cell.ts'
import { STATUS, type StageJudgement } from '../judge.ts'
import { type AdditionPlace, additionPlaceOf } from '../what-if/addition.ts'
import { amountTo, requiredAmount } from './amount.ts'

/** One indicator that a stage of a school does not meet, and what is missing. */
export type Lack = {
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly status: 'floor' | 'below'
  /** The values are those of the whole school, which its stages share: the amounts are to be added to them. */
  readonly split: boolean
  /** Where what is added is entered. */
  readonly place: AdditionPlace | null
  /** Decimal text in the shortfall unit of the indicator. */
  readonly toThreshold: string
  readonly toFloor: string
  /** What there would be in all; by it the sizes of amounts in different units are compared. */
  readonly required: number
  /** Value as a share of the threshold. */
  readonly share: number
}

/** What one row lacks, and the indicators of which it is not known. */
export type RowLacks = { readonly lacks: readonly Lack[]; readonly unknown: readonly string[] }

export function lacksOfRow(
  compiled: CompiledStage,
  columns: StageColumns,
  judgement: StageJudgement,
  row: number,
): RowLacks {
  const { stage } = compiled
  const lacks: Lack[] = []
  const unknown: string[] = []
  for (const [index, indicator] of compiled.indicators.entries()) {
    const judged = judgement.indicators[index]
    const status = judged?.statuses[row]
    const { limits } = indicator
    if (limits === null || status === STATUS.met) continue
    const cell = exactCell(columns, indicator, row, stage)
    if (cell === null || judged === undefined || status === STATUS.unknown) {
      unknown.push(indicator.definition.id)
      continue
    }
    lacks.push({
      stage,
      indicator: indicator.definition.id,
      status: status === STATUS.floor ? 'floor' : 'below',
      split: cell.split,
      place: cell.atCampus ? null : additionPlaceOf(compiled, columns, indicator, row),
      toThreshold: amountTo(limits.threshold, indicator, cell),
      toFloor: amountTo(limits.floor, indicator, cell),
      required: requiredAmount(limits.thresholdNumber, cell),
      share: (judged.values[row] ?? 0) / limits.thresholdNumber,
    })
  }
  return { lacks, unknown }
}
