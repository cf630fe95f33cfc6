import { meanOf } from '../../../shared/assessment/composite-result.ts'
import type { CompositeResult } from '../../../shared/assessment/result.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import type { HandCheckBasis } from './basis.ts'
import type { BlockFigures } from './block-figures.ts'
import { type FormulaRow, figure, quoted, text, verdict } from './formula-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import { PARAMETERS } from './parameters.ts'

const DECIMALS = 4

/** Where a single coefficient stands in the overview. */
export type SingleRow = {
  readonly stage: CompulsoryStage
  readonly at: number
  readonly figures: Pick<BlockFigures, 'coefficient' | 'unweighted'>
}

/**
 * 综合 of a stage in the overview: the mean of the single coefficients above it, each of which has to be
 * complete; with its limit where it decides.
 */
export function compositeRow(
  { says, words }: HandCheckBasis,
  inputs: InputSheet,
  composite: CompositeResult,
  singles: readonly SingleRow[],
  at: number,
): FormulaRow {
  const { stage, limit, status } = composite
  const statuses = says.dispersionStatuses
  const all = (column: string) => singles.map((single) => `${column}${single.at}`).join(',')
  const mean = (column: string) => `IF(COUNT(${all(column)})<${singles.length},"",AVERAGE(${all(column)}))`
  const anyUnknown = `OR(${singles.map((one) => `H${one.at}=${quoted(statuses.unknown)}`).join(',')})`
  const judged =
    limit === null
      ? quoted(statuses.notJudged)
      : `IF(F${at}<=G${at},${quoted(statuses.met)},${quoted(statuses.exceeded)})`
  return [
    text(says.composite),
    text(words.stages[stage]),
    text(null),
    text(null),
    text(null),
    figure(mean('F'), meanOf(singles.map(({ figures }) => figures.coefficient)), DECIMALS),
    limit === null ? text(says.none) : figure(inputs.parameter(PARAMETERS.limit(stage)), limit),
    verdict(
      `IF(${anyUnknown},${quoted(statuses.unknown)},IF(F${at}="",${quoted(statuses.undefined)},${judged}))`,
      statuses[status],
    ),
    figure(mean('I'), meanOf(singles.map(({ figures }) => figures.unweighted)), DECIMALS),
  ]
}
