import type { HeaderChange, MappedTable } from '../../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import { compareHeaders, type HeaderComparison } from './compare-headers.ts'
import { createSearch, findTable } from './find-table.ts'
import type { RememberedMapping } from './mapped-layout.ts'
import { type Placed, type ProposedTable, proposeTable } from './propose-table.ts'

/** Where a proposal comes from: a remembered table, and how this header differs from it. */
export type Start = {
  readonly mapping: RememberedMapping
  readonly table: MappedTable
  readonly changes: readonly HeaderChange[]
}

export type StartedTable = ProposedTable & { readonly start: Start | null }

/** Below this a remembered header is another table. */
const LIKE_ENOUGH = 0.4
/** A column that is called otherwise this year is to be looked at. */
const OTHERWISE_CALLED = 0.8

/**
 * A proposal that begins with what was remembered: the table of that very shape, or the likest header of
 * another year. What the remembered one does not tell is proposed anew.
 */
export function startTable(
  sheet: SheetGrid,
  dictionary: Dictionary,
  remembered: readonly RememberedMapping[],
  placed: Placed = { block: null, orientation: null },
): StartedTable {
  const search = createSearch()
  const { orientation } = placed
  const tables = remembered
    .flatMap((mapping) => mapping.mapping.tables.map((table) => ({ mapping, table })))
    .filter(({ table }) => orientation === null || table.orientation === orientation)
  const known = placed.block
    ? undefined
    : tables
        .map((one) => ({ ...one, found: findTable(sheet, one.table, search) }))
        .find(({ found }) => found !== null)
  const proposed = proposeTable(sheet, dictionary, {
    ...placed,
    block: placed.block ?? known?.found?.block ?? null,
  })
  const headers = proposed.columns.map(({ path }) => path)
  const [likest] = tables
    .filter(({ table }) => table.orientation === proposed.block.orientation)
    .map((one) => ({ ...one, comparison: compareHeaders(one.table.columns, headers, search.canonical) }))
    .filter(({ comparison }) => comparison.likeness >= LIKE_ENOUGH)
    .sort((one, other) => other.comparison.likeness - one.comparison.likeness)
  if (!likest) return { ...proposed, start: null }
  const { mapping, table, comparison } = likest
  return {
    block: proposed.block,
    columns: withFormerUses(proposed.columns, comparison),
    start: { mapping, table, changes: comparison.changes },
  }
}

function withFormerUses(
  columns: ProposedTable['columns'],
  { former, changes }: HeaderComparison,
): ProposedTable['columns'] {
  const taken = new Set(former.flatMap((one) => (one ? [JSON.stringify(one.use)] : [])))
  const renamed = new Set(changes.flatMap((one) => (one.kind === 'renamed' ? [one.header] : [])))
  return columns.map((column, index) => {
    const known = former[index]
    if (known) {
      const confidence = renamed.has(column.path.join(' / ')) ? OTHERWISE_CALLED : 1
      return { ...column, use: known.use, confidence, reasons: ['remembered'], unitSaid: true }
    }
    const twice = taken.has(JSON.stringify(column.use))
    return twice ? { ...column, use: { kind: 'leave' }, confidence: 0, reasons: [] } : column
  })
}
