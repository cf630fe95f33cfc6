import type { School } from '../../../shared/schools/school.ts'
import type { Change, CheckCounty } from '../../returns/check-kit/county.ts'
import { createCountyColumns } from '../../returns/check-kit/county-columns.ts'
import { createCounty } from '../../returns/check-kit/create-county.ts'
import type { Checking } from '../../returns/evaluate/checking.ts'
import type { StoredSubject } from './stored-subject.ts'

/** The county as it stands, gathered while its schools pass by; only their figures are kept. */
export type StoredCounty = {
  readonly take: (index: number, subject: StoredSubject) => void
  readonly county: () => CheckCounty
}

export function createStoredCounty(
  registry: readonly School[],
  fields: ReadonlySet<string>,
  { year, standards, campuses }: Pick<Checking, 'year' | 'standards' | 'campuses'>,
): StoredCounty {
  const columns = createCountyColumns(fields, registry.length)
  const changes = new Map<number, readonly Change[]>()
  return {
    take: (index, { values, changes: all }) => {
      for (const value of values) columns.set(index, value.field.code, value.stage, value)
      const changed = all.filter(({ field }) => fields.has(field))
      if (changed.length > 0) changes.set(index, changed)
    },
    county: () =>
      createCounty(
        year,
        standards,
        registry.map((school, index) => ({
          input: {
            school,
            campuses: campuses(school.id),
            value: (field, stage) => columns.get(index, field, stage),
          },
          underCheck: true,
          changes: changes.get(index) ?? [],
        })),
      ),
  }
}
