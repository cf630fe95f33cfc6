import type { ReadHandle } from '../../../db/open.ts'
import { findStandard } from '../../../db/repositories/dictionary.ts'
import type { CountyRule } from '../../../shared/assessment/county/rule.ts'
import { AppError } from '../../app-error.ts'

export type PlaceOfRule = { readonly standard: string; readonly item: string; readonly rule: string }

/** @throws AppError `standardNotFound`, `notFound`. */
export async function requireRule(
  db: ReadHandle,
  { standard: slug, item, rule }: PlaceOfRule,
): Promise<CountyRule> {
  const standard = await findStandard(db, slug)
  if (!standard) throw new AppError('standardNotFound', { standard: slug })
  const items = standard.county ?? []
  const found = items.find(({ id }) => id === item)?.rules.find(({ id }) => id === rule)
  if (found === undefined) throw new AppError('notFound')
  return found
}

/** @throws AppError `standardNotFound`, `notFound` (of a rule that is calculated, too). */
export async function requireJudged(db: ReadHandle, place: PlaceOfRule): Promise<void> {
  if ((await requireRule(db, place)).kind !== 'judged') throw new AppError('notFound')
}
