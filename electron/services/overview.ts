import { assess } from '../../shared/assessment/assess.ts'
import { overviewOf } from '../../shared/assessment/overview.ts'
import { loadYearBasis } from './assess-year.ts'
import { defineHandlers } from './define-handlers.ts'

export const overviewHandlers = defineHandlers('overview', {
  get: async ({ db }, { year, standard: slug }) => {
    const { standard, inputs, observations } = await loadYearBasis(db, year, slug)
    const assessment = assess(standard, year, inputs)
    const reported = new Set(observations.map(({ schoolId }) => schoolId))
    const overview = overviewOf(standard, assessment)
    return {
      ...overview,
      missing: overview.missing.filter(({ schoolId }) => reported.has(schoolId)),
      schoolsWithoutReturn: inputs
        .filter(({ school }) => school.status === 'open' && !reported.has(school.id))
        .map(({ school }) => ({ schoolId: school.id, name: school.name })),
    }
  },
})
