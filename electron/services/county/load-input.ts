import type { ReadHandle } from '../../../db/open.ts'
import { listFields } from '../../../db/repositories/dictionary.ts'
import { listYearLists } from '../../../db/repositories/year-lists.ts'
import type { CountyInput, CountySchool } from '../../../shared/assessment/county/input.ts'
import type { InputValue } from '../../../shared/assessment/input.ts'
import { isOpen } from '../../../shared/assessment/scope.ts'
import { schoolFacts } from '../../../shared/checklists/school-facts.ts'
import { relaxationsFor } from '../../../shared/relaxations/granted.ts'
import type { YearBasis } from '../assess-year.ts'
import { declaredOf } from '../declared-of.ts'
import { loadRelaxationStore } from '../relaxation-store.ts'

type Day = { readonly year: number; readonly today: string }

/** What the county items rest on, beside what people said. */
export async function loadCountyInput(
  db: ReadHandle,
  { inputs, observations, schools: registered }: YearBasis,
  { year, today }: Day,
): Promise<Omit<CountyInput, 'judgements' | 'choices'>> {
  const bySchool = Map.groupBy(observations, ({ schoolId }) => schoolId)
  const lists = await listYearLists(db, year)
  const store = await loadRelaxationStore(db)
  const registry = new Map(registered.map((school) => [school.id, school]))
  const schools = inputs.flatMap((input): CountySchool[] => {
    const school = registry.get(input.school.id)
    if (school === undefined || !isOpen(input, year)) return []
    const { classes = [], rooms = [] } = lists.get(school.id) ?? {}
    const granted = relaxationsFor(store, school.id, today)
    const ids = granted.map(({ id }) => id)
    return [
      {
        input,
        facts: schoolFacts(school, year, classes, ids),
        declared: declaredOf(bySchool.get(school.id) ?? []),
        classes,
        rooms,
        granted,
      },
    ]
  })
  const county = new Map(
    (bySchool.get(null) ?? []).map(({ id, field, value }): [string, InputValue] => [
      field,
      { observationId: id, value },
    ]),
  )
  const fields = await listFields(db)
  return {
    schools,
    relaxations: store.definitions,
    byStage: new Set(fields.filter(({ stages }) => stages.length > 0).map(({ code }) => code)),
    county: (field) => county.get(field) ?? null,
  }
}
