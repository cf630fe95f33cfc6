import type { Stage } from '../schools/stage.ts'
import type { ColumnUse, MappedTable, TableBlock } from './mapping.ts'

export type PlacedTable = {
  readonly block: TableBlock
  readonly stage: Stage | null
  readonly columns: readonly { readonly path: readonly string[]; readonly use: ColumnUse }[]
}

/** A table of one sheet as it is remembered: by its header, without the place where it stands. */
export function toMappedTable({ block, stage, columns }: PlacedTable): MappedTable {
  return {
    orientation: block.orientation,
    headerRows: block.bottom - block.top + 1,
    skippedRows: block.first - block.bottom - 1,
    stage,
    columns: columns.map(({ path, use }) => ({ header: [...path], use })),
  }
}
