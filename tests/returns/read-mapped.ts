import type { Layout } from '../../electron/returns/layouts/layout.ts'
import { mappedLayouts } from '../../electron/returns/mapping/mapped-layout.ts'
import { readValue } from '../../electron/returns/read-value.ts'
import { cellAddress } from '../../shared/returns/cell-address.ts'
import type { MappedTable } from '../../shared/returns/mapping.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { workbook } from '../fixtures/returns/grid.ts'
import { dictionary } from './evaluate-files.ts'

export function layoutOf(...tables: readonly MappedTable[]): Layout {
  const [layout] = mappedLayouts([{ id: 'm', seq: 1, name: '本县表', mapping: { tables: [...tables] } }])
  if (!layout) throw new Error('no layout')
  return layout
}

/** school/field/stage/cell → value, of every value that a mapping finds in a sheet. */
export function readMapped(grid: SheetGrid, table: MappedTable): Record<string, string> {
  const { records, issues } = layoutOf(table).extract(workbook(grid), dictionary)
  const wrong = issues.filter(({ severity }) => severity !== 'note')
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong))
  return Object.fromEntries(
    records.flatMap(({ school, slots, row: recordRow }) =>
      slots.flatMap(({ field, stage, factor, row, column }) => {
        const at = { row: row ?? recordRow, column }
        const { value } = readValue(grid.rows[at.row]?.[at.column] ?? null, field, factor)
        const key = `${school?.name}/${field.code}/${stage}/${cellAddress(at.row, at.column)}`
        return value === null ? [] : [[key, value] as const]
      }),
    ),
  )
}
