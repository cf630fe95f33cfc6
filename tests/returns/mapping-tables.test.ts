import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposeTable } from '../../electron/returns/mapping/propose-table.ts'
import { toMappedTable } from '../../shared/returns/to-mapped-table.ts'
import { workbook } from '../fixtures/returns/grid.ts'
import { dictionary } from './evaluate-files.ts'
import { anyTable } from './mapped-tables.ts'
import { layoutOf, readMapped } from './read-mapped.ts'

describe('a table of any shape', () => {
  it.each(['rows', 'columns'] as const)(
    'read by its correct mapping gives its values with their cells: %s',
    (orientation) => {
      fc.assert(
        fc.property(anyTable('own', orientation), ({ sheet, table, expected }) => {
          expect(layoutOf(table).recognise(workbook(sheet), dictionary)).toBe(1)
          expect(readMapped(sheet, table)).toEqual(expected)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('read by the mapping that is proposed gives the same, in the words of the dictionary', () => {
    fc.assert(
      fc.property(anyTable('label', 'rows'), ({ sheet, table, expected }) => {
        const proposed = proposeTable(sheet, dictionary)
        const mapped = toMappedTable({ ...proposed, stage: null })
        expect(mapped.orientation).toBe(table.orientation)
        expect(mapped.headerRows + mapped.skippedRows).toBe(table.headerRows + table.skippedRows)
        expect(readMapped(sheet, mapped)).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
