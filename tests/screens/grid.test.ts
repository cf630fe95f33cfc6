import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlock } from '../../renderer/components/read-block.ts'
import { type Edit, NO_EDITS, reduceEdits } from '../../renderer/pages/data/grid/grid-edits.tsx'
import { moved } from '../../renderer/pages/data/grid/move-keys.ts'

describe('a block from the clipboard', () => {
  it.each([
    ['412', [['412']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\t3', [['1', '', '3']]],
    ['1\t', [['1', '']]],
    [
      '"two\nlines"\t"say ""x"""\n5\t6',
      [
        ['two\nlines', 'say "x"'],
        ['5', '6'],
      ],
    ],
    ['', [['']]],
  ])('is read as rows and cells: %j', (text, rows) => {
    expect(readBlock(text)).toEqual(rows)
  })

  it('is read back as it was written, whatever numbers it holds', () => {
    const block = fc.array(fc.array(fc.nat().map(String), { minLength: 2, maxLength: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(`${rows.map((cells) => cells.join('\t')).join('\r\n')}\r\n`)).toEqual(rows)
      }),
    )
  })
})

describe('the keys of the table', () => {
  const extent = { rows: 40, columns: 12 }
  const press = (key: string, more = {}) =>
    moved({ row: 5, column: 3 }, { key, ctrlKey: false, shiftKey: false, ...more }, extent)

  it.each([
    ['ArrowDown', {}, { row: 6, column: 3 }],
    ['ArrowLeft', {}, { row: 5, column: 2 }],
    ['ArrowRight', { ctrlKey: true }, { row: 5, column: 11 }],
    ['Home', { ctrlKey: true }, { row: 0, column: 0 }],
    ['End', {}, { row: 5, column: 11 }],
    ['PageUp', {}, { row: 0, column: 3 }],
    ['PageDown', {}, { row: 20, column: 3 }],
    ['Enter', { shiftKey: true }, { row: 4, column: 3 }],
    ['Tab', {}, { row: 5, column: 4 }],
    ['F5', {}, null],
  ])('%s %j leads as in a spreadsheet', (key, more, to) => {
    expect(press(key, more)).toEqual(to)
  })
})

describe('what was typed and is not saved', () => {
  const edit = (schoolId: string, text: string): Edit => ({
    place: { schoolId, year: 2025, field: 'students', stage: 'primary' },
    text,
    value: text,
    problem: null,
  })
  const texts = ({ entries }: typeof NO_EDITS) => Object.values(entries).map(({ text }) => text)

  it('is undone step by step: a pasted block at once, and a second typing to the first', () => {
    const typed = reduceEdits(NO_EDITS, { kind: 'edit', edits: [edit('a', '1')] })
    const pasted = reduceEdits(typed, { kind: 'edit', edits: [edit('a', '2'), edit('b', '3')] })
    expect(texts(pasted)).toEqual(['2', '3'])
    const once = reduceEdits(pasted, { kind: 'undo' })
    expect(texts(once)).toEqual(['1'])
    const twice = reduceEdits(once, { kind: 'undo' })
    expect(texts(twice)).toEqual([])
    expect(reduceEdits(twice, { kind: 'undo' })).toEqual(NO_EDITS)
  })
})
