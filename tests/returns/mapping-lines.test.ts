import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_LINES, moveLine } from '../../renderer/pages/data/mapping/block-lines.ts'
import { withChoices } from '../../renderer/pages/data/mapping/column-use.ts'
import type { ColumnUse, TableBlock } from '../../shared/returns/mapping.ts'

const block: TableBlock = { orientation: 'rows', top: 2, bottom: 4, first: 6 }

describe('a line of the header that is moved', () => {
  it('stands where it was put, and the others give way', () => {
    expect(moveLine(block, 'first', 3, 100)).toMatchObject({ top: 2, bottom: 2, first: 3 })
    expect(moveLine(block, 'bottom', 7, 100)).toMatchObject({ top: 3, bottom: 7, first: 9 })
    expect(moveLine(block, 'top', 5, 100)).toMatchObject({ top: 5, bottom: 5, first: 6 })
  })

  it('keeps a block of one to five rows inside the sheet, wherever it is put', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom(...BLOCK_LINES), fc.integer({ min: -5, max: 80 })))
    fc.assert(
      fc.property(moves, fc.integer({ min: 2, max: 60 }), (all, rows) => {
        const start: TableBlock = { orientation: 'rows', top: 0, bottom: 0, first: 1 }
        const { top, bottom, first } = all.reduce((at, [line, row]) => moveLine(at, line, row, rows), start)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom - top).toBeGreaterThanOrEqual(0)
        expect(bottom - top).toBeLessThan(5)
        expect(first).toBeGreaterThan(bottom)
        expect(first - bottom).toBeLessThanOrEqual(21)
        expect(first).toBeLessThan(rows)
      }),
    )
  })
})

describe('a choice of the user', () => {
  it('takes the value from a column for which it was only proposed', () => {
    const students: ColumnUse = { kind: 'field', field: 'students', stage: null, unit: '人' }
    const proposed = [
      { column: 1, use: students },
      { column: 2, use: { kind: 'leave' } as ColumnUse },
    ]
    expect(withChoices(proposed, { 2: students }).map(({ use }) => use.kind)).toEqual(['leave', 'field'])
  })
})
