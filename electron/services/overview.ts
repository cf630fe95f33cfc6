import { assess } from '../../shared/assessment/assess.ts'
import { groupCounts } from '../../shared/assessment/county/group-counts.ts'
import { overviewOf } from '../../shared/assessment/overview.ts'
import { isOpen } from '../../shared/assessment/scope.ts'
import { loadYearBasis } from './assess-year.ts'
import { assessCountyYear } from './county/assess-county-year.ts'
import { defineHandlers } from './define-handlers.ts'

export const overviewHandlers = defineHandlers('overview', {
  get: async (ctx, { year, standard: slug, today }) => {
    const { db } = ctx
    const basis = await loadYearBasis(ctx, year, slug, today)
    const { standard, inputs, observations } = basis
    const assessment = assess(standard, year, inputs)
    const reported = new Set(observations.map(({ schoolId }) => schoolId))
    const overview = overviewOf(standard, assessment)
    const asked = today !== undefined && (standard.county ?? []).length > 0
    return {
      ...overview,
      county: asked
        ? groupCounts((await assessCountyYear(db, basis, assessment, { year, today })).result.items)
        : [],
      missing: overview.missing.filter(({ schoolId }) => reported.has(schoolId)),
      schoolsWithoutReturn: inputs
        .filter((input) => isOpen(input, year) && !reported.has(input.school.id))
        .map(({ school }) => ({ schoolId: school.id, name: school.name })),
    }
  },
})
