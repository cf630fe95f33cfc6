import type { ReadHandle } from '../../db/open.ts'
import { findStandard } from '../../db/repositories/dictionary.ts'
import { insertOverride, insertOverrideWithdrawal, listOverrides } from '../../db/repositories/overrides.ts'
import { scopeKey } from '../../shared/assessment/overrides/limit-scope.ts'
import { isBelieved, limitsOf, rangeOf } from '../../shared/assessment/overrides/limits-of.ts'
import type { NewOverride } from '../../shared/assessment/overrides/override.ts'
import { AppError } from '../app-error.ts'
import { defineHandlers } from './define-handlers.ts'

/** @throws AppError `standardNotFound`, `notFound`, `overrideOutOfRange`. */
async function requireFitting(db: ReadHandle, { standard: slug, scope, value }: NewOverride): Promise<void> {
  const standard = await findStandard(db, slug)
  if (!standard) throw new AppError('standardNotFound', { standard: slug })
  const limit = limitsOf(standard).find((one) => scopeKey(one.scope) === scopeKey(scope))
  if (limit === undefined) throw new AppError('notFound')
  if (!isBelieved(limit, value)) throw new AppError('overrideOutOfRange', { value, ...rangeOf(limit) })
}

export const overrideHandlers = defineHandlers('overrides', {
  list: async ({ db }, { standard }) => {
    if (!(await findStandard(db, standard))) throw new AppError('standardNotFound', { standard })
    return (await listOverrides(db)).filter((one) => one.standard === standard)
  },
  add: async ({ db, author, ports }, override) => {
    await requireFitting(db, override)
    await insertOverride(db, {
      ...override,
      id: ports.newId(),
      author,
      at: ports.now(),
      withdrawn: null,
    })
    return {}
  },
  withdraw: async ({ db, author, ports }, { id, reason }) => {
    const counted = (await listOverrides(db)).some((one) => one.id === id && one.withdrawn === null)
    if (!counted) throw new AppError('notFound')
    await insertOverrideWithdrawal(db, { override: id, reason, author, at: ports.now() })
    return {}
  },
})
