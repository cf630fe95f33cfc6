import { listFields } from '../../db/repositories/dictionary.ts'
import {
  findObservation,
  insertObservation,
  listCurrentOfSchool,
  listHistory,
} from '../../db/repositories/observations.ts'
import { findSchool } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import { readValue } from '../returns/read-value.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { readNeighbourhood } from './neighbourhood.ts'

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
  correct: async ({ db, ports, author }, { value, reason, ...place }) => {
    const field = (await listFields(db)).find((entry) => entry.code === place.field)
    if (!field) throw new AppError('notFound')
    if (place.schoolId !== null && !(await findSchool(db, place.schoolId))) throw new AppError('notFound')
    const read = readValue(value, field)
    if (read.value === null) throw new AppError('valueNotNumber', { value })
    const observationId = insertObservation(db, {
      ...place,
      value: read.value,
      source: { kind: 'manual', reason },
      author,
      at: ports.now(),
      accepted: true,
    })
    return { observationId }
  },
  neighbourhood: prepared({ prepare: readNeighbourhood, handle: (_ctx, _input, found) => found }),
})
