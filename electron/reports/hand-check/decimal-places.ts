import type { HandCheckBasis } from './basis.ts'
import type { RowWork } from './stage-work.ts'

/** What a user may type in has as many at least. */
const FEWEST = 6
/** A double holds fifteen digits: with more places, amounts of a county would lose their own. */
const MOST = 9

const placesOf = (decimalText: string) => decimalText.split('.')[1]?.length ?? 0
const most = (texts: readonly string[]) => Math.max(0, ...texts.map(placesOf))

/**
 * To how many decimals both sides of a comparison are rounded, so that the noise of binary fractions drops
 * out and nothing else: as many as their exact products can have.
 */
export function placesCompared({ standard }: HandCheckBasis, rows: readonly RowWork[]): number {
  const weights = most(
    [...Object.values(standard.splitWeights), standard.attachedSplitWeights ?? {}].flatMap((byStage) =>
      Object.values(byStage).filter((weight) => weight !== undefined),
    ),
  )
  const thresholds = most(standard.indicators.flatMap(({ thresholds = {} }) => Object.values(thresholds)))
  let values = 0
  for (const { cells } of rows) {
    for (const cell of cells) {
      for (const { used } of cell.values) values = Math.max(values, placesOf(used.found?.input.value ?? ''))
    }
  }
  const exact = weights + Math.max(values, thresholds + placesOf(standard.floorShare))
  return Math.min(MOST, Math.max(FEWEST, exact))
}
