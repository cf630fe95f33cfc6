import { insertForecast, listForecasts } from '../../db/repositories/forecasts.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { AppError } from '../app-error.ts'
import { defineHandlers } from './define-handlers.ts'

export const forecastHandlers = defineHandlers('forecasts', {
  list: ({ db }, { year }) => listForecasts(db, year),
  set: async ({ db, author, ports }, { year, expected }) => {
    const known = new Set((await listSchools(db)).map(({ id }) => id))
    const at = ports.now()
    for (const one of expected) {
      if (!known.has(one.schoolId)) throw new AppError('notFound')
      await insertForecast(db, year, { ...one, author, at })
    }
    return {}
  },
})
