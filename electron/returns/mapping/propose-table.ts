import {
  MOST_MAPPED_COLUMNS,
  ORIENTATIONS,
  type Orientation,
  type TableBlock,
} from '../../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import { createLikelyFields } from './field-likeness.ts'
import { mappedColumns } from './mapped-header.ts'
import { type OrientedSheet, orient } from './oriented-sheet.ts'
import { proposeBlock } from './propose-block.ts'
import { type ProposedColumn, proposeColumns } from './propose-columns.ts'

export type ProposedTable = {
  readonly block: TableBlock
  readonly columns: readonly ProposedColumn[]
}

/** What the user has said of the place of a table; null where it is to be found. */
export type Placed = { readonly block: TableBlock | null; readonly orientation: Orientation | null }
const ANYWHERE: Placed = { block: null, orientation: null }

/** A table that begins at the top: what is taken where nothing in the sheet looks like one. */
const TOP: TableBlock = { orientation: 'rows', top: 0, bottom: 0, first: 1 }

/** A sheet that is longer lists schools. */
const LONGEST_FORM = 400

/**
 * How a sheet is read as a table: header, first row and a use for each column. Where the user has placed
 * the header (`block`), only the columns are proposed.
 */
export function proposeTable(
  sheet: SheetGrid,
  dictionary: Dictionary,
  { block, orientation }: Placed = ANYWHERE,
): ProposedTable {
  const likelyFields = createLikelyFields(dictionary)
  const columnsOf = (oriented: OrientedSheet, at: TableBlock): ProposedTable => ({
    block: at,
    columns: proposeColumns(
      oriented,
      at,
      mappedColumns(oriented, at.top, at.bottom).slice(0, MOST_MAPPED_COLUMNS),
      likelyFields,
    ),
  })
  if (block) return columnsOf(orient(sheet, block.orientation), block)
  const likely = ORIENTATIONS.filter((one) =>
    orientation === null ? one === 'rows' || sheet.rows.length <= LONGEST_FORM : one === orientation,
  )
  const proposed = likely.flatMap((one) => {
    const oriented = orient(sheet, one)
    const found = proposeBlock(oriented, one)
    return found ? [columnsOf(oriented, found)] : []
  })
  const [best] = proposed.sort((one, other) => sureness(other) - sureness(one))
  const top = { ...TOP, orientation: orientation ?? TOP.orientation }
  return best ?? columnsOf(orient(sheet, top.orientation), top)
}

function sureness({ columns }: ProposedTable): number {
  return columns.reduce((sum, { confidence }) => sum + confidence, 0)
}
