import { fieldsOfStandard } from '../../shared/assessment/what-if/fields-of-standard.ts'
import { type KnownSchool, SchoolFacts } from '../../shared/assessment/what-if/known-school.ts'
import type { YearBasis } from './assess-year.ts'

/** A year as data: its schools, each with the values that an indicator of the standard can take. */
export function knownSchools({ standard, inputs, observations, campuses }: YearBasis) {
  const asked = fieldsOfStandard(standard)
  const bySchool = Map.groupBy(
    observations.filter(({ field }) => asked.has(field)),
    ({ schoolId }) => schoolId,
  )
  const schools = inputs.map(({ school, relaxed, value: counts }): KnownSchool => {
    const values: Record<string, Record<string, string>> = {}
    for (const { field, stage, value } of bySchool.get(school.id) ?? []) {
      if (counts(field, stage) !== null) values[field] = { ...values[field], [stage]: value }
    }
    return {
      school: SchoolFacts.strip().parse(school),
      values,
      campuses: campuses.get(school.id),
      ...(relaxed === undefined ? {} : { relaxed }),
    }
  })
  return { standard, schools }
}
