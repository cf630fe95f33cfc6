import type { TableValue } from '../../db/repositories/value-tables.ts'
import type { TableCell } from '../../shared/contract/observations.ts'

/** The values of a year with those of the year before; what only last year had stands there too. */
export function besideLastYear(values: readonly TableValue[], before: readonly TableValue[]): TableCell[] {
  const placeOf = ({ schoolId, field }: TableValue) => `${field} ${schoolId ?? ''}`
  const lastYear = new Map(before.map((value) => [placeOf(value), value]))
  const cells = values.map((value) => {
    const place = placeOf(value)
    const former = lastYear.get(place)?.value ?? null
    lastYear.delete(place)
    return { ...value, lastYear: former }
  })
  const gone = [...lastYear.values()].map(({ schoolId, field, value }) => ({
    schoolId,
    field,
    value: null,
    source: null,
    lastYear: value,
  }))
  return [...cells, ...gone]
}
