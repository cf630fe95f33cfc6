import { insertForecast, listForecasts } from '../../db/repositories/forecasts.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { expectedNeedsOf, needsOf } from '../../shared/assessment/shortfall/needs-of.ts'
import { AppError } from '../app-error.ts'
import { loadYearBasis } from './assess-year.ts'
import { loadCountyInput } from './county/load-input.ts'
import { defineHandlers } from './define-handlers.ts'

export const forecastHandlers = defineHandlers('forecasts', {
  list: ({ db }, { year }) => listForecasts(db, year),
  needs: async (ctx, { year, standard, today }) => {
    const basis = await loadYearBasis(ctx, year, standard, today)
    const county = await loadCountyInput(ctx.db, basis, { year, today })
    const input = { ...county, judgements: [], choices: [] }
    const items = basis.standard.county ?? []
    const forecast = await listForecasts(ctx.db, year)
    const expected = forecast.length === 0 ? null : expectedNeedsOf(items, input, forecast)
    return { now: needsOf(items, input), expected }
  },
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
