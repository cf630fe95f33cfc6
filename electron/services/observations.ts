import { listFields } from '../../db/repositories/dictionary.ts'
import { findObservation, listCurrentOfSchool, listHistory } from '../../db/repositories/observations.ts'
import { listTableValues, withdrawCorrections } from '../../db/repositories/value-tables.ts'
import { AppError } from '../app-error.ts'
import { readTyped } from '../returns/typed-value.ts'
import { correct } from './corrections.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { readNeighbourhood } from './neighbourhood.ts'
import { besideLastYear } from './value-table.ts'

export const observationHandlers = defineHandlers('observations', {
  current: ({ db }, { schoolId, year }) => listCurrentOfSchool(db, schoolId, year),
  get: async ({ db }, { observationId }) => {
    const observation = await findObservation(db, observationId)
    if (!observation) throw new AppError('notFound')
    return observation
  },
  history: async ({ db }, place) => {
    const all = await listHistory(db, place)
    const current = all.find((observation) => observation.accepted && !observation.withdrawn)
    return all.map(({ accepted, withdrawn, ...observation }) => ({
      ...observation,
      state: withdrawn
        ? 'withdrawn'
        : !accepted
          ? 'kept'
          : observation.id === current?.id
            ? 'current'
            : 'former',
    }))
  },
  correct: async (ctx, { reason, ...correction }) => {
    const [observationId = ''] = await correct(ctx, [correction], reason)
    return { observationId }
  },
  table: ({ db }, wanted) =>
    besideLastYear(listTableValues(db, wanted), listTableValues(db, { ...wanted, year: wanted.year - 1 })),
  read: async ({ db }, { values }) => {
    const fields = new Map((await listFields(db)).map((field) => [field.code, field]))
    return values.map(({ field: code, text }) => {
      const field = fields.get(code)
      if (!field) throw new AppError('notFound')
      return readTyped(field, text)
    })
  },
  correctAll: async (ctx, { corrections, reason }) => ({
    observationIds: await correct(ctx, corrections, reason),
  }),
  takeBack: ({ db }, { observationIds }) => {
    if (withdrawCorrections(db, observationIds) !== observationIds.length) throw new AppError('notFound')
    return {}
  },
  neighbourhood: prepared({ prepare: readNeighbourhood, handle: (_ctx, _input, found) => found }),
})
