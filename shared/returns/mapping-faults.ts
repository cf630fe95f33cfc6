import type { MappedTable } from './mapping.ts'

export type MappingFault =
  | { readonly kind: 'noSchool' }
  | { readonly kind: 'noField' }
  /** One value cannot be taken from two columns. `headers` are those of the columns. */
  | { readonly kind: 'usedTwice'; readonly headers: readonly string[] }

/** What keeps a table from being read: no school, no field, or two columns for one and the same. */
export function mappingFaults({ columns }: Pick<MappedTable, 'columns'>): MappingFault[] {
  const faults: MappingFault[] = []
  const named = columns.some(
    ({ use }) => use.kind === 'attribute' && (use.attribute === 'name' || use.attribute === 'code'),
  )
  if (!named) faults.push({ kind: 'noSchool' })
  if (!columns.some(({ use }) => use.kind === 'field')) faults.push({ kind: 'noField' })
  const headersByUse = new Map<string, string[]>()
  for (const { use, header } of columns) {
    if (use.kind === 'leave') continue
    const key =
      use.kind === 'field' ? `${use.field}/${use.stage}` : use.kind === 'attribute' ? use.attribute : use.kind
    headersByUse.set(key, [...(headersByUse.get(key) ?? []), header.join(' / ')])
  }
  for (const headers of headersByUse.values()) {
    if (headers.length > 1) faults.push({ kind: 'usedTwice', headers })
  }
  return faults
}
