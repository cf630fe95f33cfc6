import type { MappingProposal } from '../../../../shared/contract/mappings.ts'
import type { MappedTable } from '../../../../shared/returns/mapping.ts'

/**
 * The tables of the mapping that would be remembered: the one that is looked at, those of other sheets, and,
 * where a mapping is changed, the tables of it that this file does not show.
 */
export function tablesToRemember(
  start: MappingProposal['start'],
  current: MappedTable | null,
  others: readonly MappedTable[],
): readonly MappedTable[] {
  const changed = start !== null && start.changes.length === 0
  const kept = changed ? start.mapping.tables.filter((_, index) => index !== start.table) : []
  const tables = [...(current === null ? [] : [current]), ...others, ...kept]
  const headers = tables.map(headerOf)
  return tables.filter((table, index) => headers.indexOf(headerOf(table)) === index)
}

function headerOf({ orientation, columns }: MappedTable): string {
  return JSON.stringify([orientation, columns.map(({ header }) => header)])
}

/** 各校情况.xlsx → 各校情况 */
export function nameOfFile(name: string): string {
  return name.replace(/\.[^.]+$/, '').slice(0, 80)
}
