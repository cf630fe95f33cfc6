import { type Decimal, decimal, quotientHalfUp, ZERO } from '../decimal/decimal.ts'
import type { ItemEvaluation, MissingItem, Progress, ScoreSum } from './evaluation.ts'

export const NO_PROGRESS: Progress = {
  visible: 0,
  answered: 0,
  open: 0,
  required: 0,
  requiredOpen: 0,
  invalid: 0,
  met: 0,
  partly: 0,
  unmet: 0,
  notApplicable: 0,
  noted: 0,
  problems: 0,
  vetoes: 0,
  beyondTolerance: 0,
}

/** What one item adds to the counts; a hidden one adds nothing. */
export function progressOf(item: ItemEvaluation): Progress {
  if (!item.visible) return NO_PROGRESS
  const count = (holds: boolean) => (holds ? 1 : 0)
  const { verdict } = item
  const done = item.answered && item.valid
  return {
    visible: 1,
    answered: count(done),
    open: count(!done),
    required: count(item.required),
    requiredOpen: count(item.required && !done),
    invalid: count(!item.valid),
    met: count(verdict === 'met'),
    partly: count(verdict === 'partly'),
    unmet: count(verdict === 'unmet'),
    notApplicable: count(verdict === 'notApplicable'),
    noted: count(verdict === 'noted'),
    problems: count(verdict === 'partly' || verdict === 'unmet'),
    vetoes: count(item.severity === 'veto' && verdict === 'unmet'),
    beyondTolerance: count(item.beyondTolerance),
  }
}

const COUNTS = Object.keys(NO_PROGRESS) as readonly (keyof Progress)[]

/** Adds `times` × the counts of `other`: 1 to take in, −1 to take out. */
export function addProgress(progress: Progress, other: Progress, times: 1 | -1): Progress {
  const sum: Record<keyof Progress, number> = { ...progress }
  for (const name of COUNTS) sum[name] += times * other[name]
  return sum
}

/** What is still to be done about an item before the visit can be finished; null where nothing is. */
export function missingOf(item: ItemEvaluation): MissingItem | null {
  if (!item.visible || (item.answered && item.valid)) return null
  const { code, section } = item
  if (!item.valid) return { code, section, because: 'invalid' }
  return item.required ? { code, section, because: item.begun ? 'incomplete' : 'open' } : null
}

/** Points summed exactly. */
export type Points = { readonly earned: Decimal; readonly possible: Decimal }
export const NO_POINTS: Points = { earned: ZERO, possible: ZERO }

export function addPoints(points: Points, item: ItemEvaluation, times: 1 | -1): Points {
  if (item.score === null) return points
  return {
    earned: points.earned.plus(decimal(item.score.earned).times(times)),
    possible: points.possible.plus(decimal(item.score.possible).times(times)),
  }
}

/** A sum as plain data; the share rounded half up once, for display. */
export function scoreSum(points: Points): ScoreSum {
  return {
    earned: points.earned.toFixed(),
    possible: points.possible.toFixed(),
    percent: points.possible.gt(0) ? quotientHalfUp(points.earned.times(100), points.possible, 2) : null,
  }
}

/** A sum as it was before. */
export function pointsOf(sum: ScoreSum | null): Points {
  return sum === null ? NO_POINTS : { earned: decimal(sum.earned), possible: decimal(sum.possible) }
}
