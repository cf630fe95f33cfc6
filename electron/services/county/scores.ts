import type { z } from 'zod'
import type { ReadHandle } from '../../../db/open.ts'
import {
  insertCountyPoints,
  insertCountyScore,
  listCountyPoints,
  listCountyScores,
} from '../../../db/repositories/county-scores.ts'
import { agreesWith, standingOfLine } from '../../../shared/assessment/county/fiscal-line.ts'
import type { CountyScoring, ScoredLine, ScoredRule } from '../../../shared/assessment/county/score.ts'
import { pointsAddUp } from '../../../shared/assessment/county/scored-rule.ts'
import type { CountyPointsEntry, CountyScoreEntry, county } from '../../../shared/contract/county.ts'
import { decimal, ZERO } from '../../../shared/decimal/decimal.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext } from '../context.ts'
import { loadFiscal } from '../load-fiscal.ts'
import { type PlaceOfRule, requireRule } from './require-rule.ts'

type Basis = { readonly year: number; readonly standard: string }
type Place = Pick<PlaceOfRule, 'item' | 'rule'>

export type Scores = {
  /** Of this year and those before it, those that count first. */
  readonly points: CountyPointsEntry[]
  /** Newest first. */
  readonly scores: CountyScoreEntry[]
}

export async function loadScores(db: ReadHandle, basis: Basis): Promise<Scores> {
  return { points: await listCountyPoints(db, basis), scores: await listCountyScores(db, basis) }
}

/** What counts of each scoring sheet. */
export function scoringsOf({ points, scores }: Scores): CountyScoring[] {
  const key = ({ item, rule }: Place) => `${item}\n${rule}`
  const scoresOf = Map.groupBy(scores, key)
  const sheets = new Map([...scores, ...points].map((one) => [key(one), one]))
  return [...sheets].map(([place, { item, rule }]) => {
    const newest = Map.groupBy(scoresOf.get(place) ?? [], ({ line }) => line)
    return {
      item,
      rule,
      points: points.find((one) => key(one) === place)?.points ?? null,
      lost: [...newest].flatMap(([line, [score]]) =>
        score === undefined || score.lost === null ? [] : [{ line, lost: score.lost, reason: score.reason }],
      ),
    }
  })
}

export async function setPoints(
  { db, author, ports }: CommandContext,
  { standard, ...entry }: z.output<typeof county.setPoints.input>,
): Promise<Record<never, never>> {
  const rule = await requireScored(db, { standard, ...entry })
  if (!pointsAddUp(rule, entry.points)) {
    const sum = entry.points.reduce((total, { points }) => total.plus(points), ZERO)
    throw new AppError('pointsNotWhole', { sum: sum.toFixed(), total: rule.total })
  }
  const scoring = await scoringOf(db, { year: entry.year, standard }, entry)
  for (const { line, lost } of scoring?.lost ?? []) {
    refuseAbove(lost, entry.points.find((one) => one.line === line)?.points ?? '0')
  }
  const points = entry.points.map((one) => ({ ...one, points: decimal(one.points).toFixed() }))
  await insertCountyPoints(db, standard, { ...entry, points, author, at: ports.now() })
  return {}
}

export async function score(
  { db, author, ports }: CommandContext,
  { year, standard, ...entry }: z.output<typeof county.score.input>,
): Promise<Record<never, never>> {
  const { lines } = await requireScored(db, { standard, ...entry })
  const line = lines.find(({ id }) => id === entry.line)
  if (line === undefined) throw new AppError('notFound')
  const scoring = await scoringOf(db, { year, standard }, entry)
  const own = scoring?.points?.find(({ line }) => line === entry.line)
  if (own === undefined) throw new AppError('pointsNotSet')
  const lost = entry.lost === null ? null : decimal(entry.lost)
  if (lost !== null) refuseAbove(lost.toFixed(), own.points)
  if (entry.reason === '' && (lost === null || lost.gt(0))) throw new AppError('reasonRequired')
  if (lost !== null) await refuseAgainstAmounts(db, year, line, lost.toFixed())
  const said = { ...entry, lost: lost?.toFixed() ?? null, author, at: ports.now() }
  await insertCountyScore(db, { year, standard }, said)
  return {}
}

async function scoringOf(db: ReadHandle, basis: Basis, { item, rule }: Place) {
  return scoringsOf(await loadScores(db, basis)).find((one) => one.item === item && one.rule === rule)
}

/** @throws AppError `amountsMissing`, `amountsNotMet`: what raw amounts tell is not for people to say. */
async function refuseAgainstAmounts(
  db: ReadHandle,
  year: number,
  line: ScoredLine,
  lost: string,
): Promise<void> {
  const standing = line.fiscal === undefined ? null : standingOfLine(line, await loadFiscal(db, year))
  if (standing === null || agreesWith(standing, lost)) return
  throw new AppError(standing.status === 'unknown' ? 'amountsMissing' : 'amountsNotMet')
}

/** @throws AppError `lostAbovePoints`. */
function refuseAbove(lost: string, points: string): void {
  if (decimal(lost).gt(points)) throw new AppError('lostAbovePoints', { lost, points })
}

/** @throws AppError `standardNotFound`, `notFound` (of a rule that is no scoring sheet, too). */
async function requireScored(db: ReadHandle, place: PlaceOfRule): Promise<ScoredRule> {
  const rule = await requireRule(db, place)
  if (rule.kind !== 'scored') throw new AppError('notFound')
  return rule
}
