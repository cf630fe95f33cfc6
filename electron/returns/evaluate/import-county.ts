import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import type { Change, CheckCounty, CountySchool } from '../check-kit/county.ts'
import { createCountyColumns } from '../check-kit/county-columns.ts'
import { createCounty } from '../check-kit/create-county.ts'
import type { Compared } from './compare.ts'
import type { ImportContext } from './context.ts'
import type { Reading } from './reading.ts'
import type { NewSchool, Subject } from './subject.ts'

/** The county as it would stand after the import, gathered while the schools of the batch pass by. */
export type ImportCounty = {
  readonly take: (index: number, subject: Subject, reading: Reading, compared: Compared) => void
  readonly county: () => CheckCounty
}

export function createImportCounty(
  context: ImportContext,
  subjects: readonly Subject[],
  newSchools: readonly NewSchool[],
  fields: ReadonlySet<string>,
): ImportCounty {
  const columns = createCountyColumns(fields, subjects.length)
  const changes = new Map<number, Change[]>()

  const take: ImportCounty['take'] = (index, { schoolId }, reading, compared) => {
    const { field, stage, value } = reading
    if (!compared.accepted || !fields.has(field.code)) return
    columns.set(index, field.code, stage, reading)
    if (compared.change !== 'changed') return
    const former = context.current(schoolId, field.code, stage)?.value
    if (former === undefined) return
    const change = { field: field.code, stage, value, former }
    const known = changes.get(index)
    if (known) known.push(change)
    else changes.set(index, [change])
  }

  const stored = (id: string, field: string, stage: Reading['stage']) => {
    const current = context.current(id, field, stage)
    return current ? { observationId: '', value: current.value } : null
  }
  const inBatch = (index: number, school: SchoolInput['school'], registered: boolean): CountySchool => ({
    input: {
      school,
      campuses: context.checking.campuses(school.id),
      value: (field, stage) =>
        columns.get(index, field, stage) ?? (registered ? stored(school.id, field, stage) : null),
    },
    underCheck: true,
    changes: changes.get(index) ?? [],
  })

  const county = () => {
    const brought = new Map(newSchools.map(({ id, attributes }) => [id, attributes]))
    const registry = new Map(context.schools.map((school) => [school.id, school]))
    const schools: CountySchool[] = []
    for (const [index, { schoolId, match }] of subjects.entries()) {
      if (schoolId === null || match === 'skipped') continue
      const known = registry.get(schoolId)
      const attributes = brought.get(schoolId)
      if (known) schools.push(inBatch(index, known, true))
      else if (attributes) schools.push(inBatch(index, asInput(schoolId, attributes), false))
      registry.delete(schoolId)
    }
    for (const school of registry.values()) {
      const input = {
        school,
        campuses: context.checking.campuses(school.id),
        value: (field: string, stage: Reading['stage']) => stored(school.id, field, stage),
      }
      schools.push({ input, underCheck: false, changes: [] })
    }
    const { year, standards } = context.checking
    return createCounty(year, standards, schools)
  }
  return { take, county }
}

/** No more than an assessment needs: a province brings a hundred thousand at once. */
function asInput(id: string, attributes: SchoolAttributes): SchoolInput['school'] {
  const { code, name, kind, sponsor, status, invented, openedOn, endedOn } = attributes
  return { id, code, name, kind, sponsor, status, invented, openedOn, endedOn }
}
