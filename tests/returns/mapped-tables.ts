import fc from 'fast-check'
import { unitsOf } from '../../electron/returns/text/units.ts'
import { fields } from '../../seeds/fields/index.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import { cellAddress } from '../../shared/returns/cell-address.ts'
import type { ColumnUse, MappedTable, Orientation } from '../../shared/returns/mapping.ts'
import type { CellValue, SheetGrid } from '../../shared/returns/workbook.ts'
import { sheet } from '../fixtures/returns/grid.ts'

/** A column of an invented table: its header texts, what it means, and the values as written in the file. */
type Column = {
  readonly path: readonly string[]
  readonly use: ColumnUse
  readonly values: readonly CellValue[]
  /** As they are stored; null where nothing is. */
  readonly stored: readonly (string | null)[]
}

/** A written table, its correct mapping, and what has to come out of it: school/field/stage/cell → value. */
export type WrittenTable = {
  readonly sheet: SheetGrid
  readonly table: MappedTable
  readonly expected: Readonly<Record<string, string>>
}

const SCHOOLS = [
  '红树小学',
  '城南小学',
  '水泉初级中学',
  '第四初级中学',
  '高德小学',
  '太平学校',
  '实验小学',
  '城北中学',
]
const STAGE_WORDS = { primary: '小学', junior: '初中', senior: '高中' } as const
const mapped = fields.filter(
  ({ level, type }) => level === 'school' && (type === 'count' || type === 'amount'),
)

/** The header of a field as an office writes it: its label, a unit in brackets, groups above. */
const ownHeader: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...'东南西北甲乙丙丁春夏秋冬'), { minLength: 2, maxLength: 6 })
  .map((signs) => signs.join(''))

type Words = 'label' | 'own'

function fieldColumn(words: Words, schools: number): fc.Arbitrary<Column> {
  return fc
    .record({
      field: fc.constantFrom(...mapped),
      written: fc.nat(),
      staged: fc.boolean(),
      own: ownHeader,
      groups: fc.array(ownHeader, { maxLength: 3 }),
      amounts: fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { freq: 6 }), {
        minLength: schools,
        maxLength: schools,
      }),
    })
    .map(({ field, written, staged, own, groups, amounts }) => {
      const units = unitsOf(field.unit)
      const unit = units[written % units.length] ?? { text: '', factor: '1' }
      const stage = staged ? (field.stages[written % Math.max(1, field.stages.length)] ?? null) : null
      const leaf = `${words === 'label' ? field.label.zh : own}（${unit.text}）`
      const above = words === 'own' ? groups : []
      return {
        path: [...above, ...(stage && words === 'label' ? [STAGE_WORDS[stage]] : []), leaf],
        use: { kind: 'field', field: field.code, stage, unit: unit.text },
        values: amounts,
        stored: amounts.map((amount) => {
          if (amount === null) return null
          const value = decimal(amount).times(unit.factor).prec(15, 1)
          return field.maximum !== undefined && value.gt(field.maximum) ? null : value.toFixed()
        }),
      }
    })
}

/** Any table: shuffled columns, one to five header rows with groups and merges, titles, numbering and totals. */
export function anyTable(words: Words, orientation: Orientation): fc.Arbitrary<WrittenTable> {
  return fc.integer({ min: 2, max: SCHOOLS.length }).chain((count) =>
    fc
      .record({
        data: fc.uniqueArray(fieldColumn(words, count), {
          minLength: 2,
          maxLength: 9,
          selector: ({ use, path }) => (words === 'own' ? path.at(-1) : JSON.stringify([keyOf(use)])),
          comparator: (one, other) => one === other,
        }),
        left: fc.nat({ max: 2 }),
        nameAt: fc.nat(),
        title: fc.boolean(),
        numbering: fc.boolean(),
        total: fc.boolean(),
        offset: fc.nat({ max: 2 }),
        extraRows: fc.nat({ max: 1 }),
      })
      .map(({ data, left, nameAt, ...more }) => {
        const names = SCHOOLS.slice(0, count)
        const once = data.filter(
          ({ use }, index) =>
            keyOf(use) !== keyOf(students.use) &&
            data.findIndex((other) => keyOf(other.use) === keyOf(use)) === index,
        )
        const name: Column = {
          path: ['学校名称'],
          use: { kind: 'attribute', attribute: 'name' },
          values: names,
          stored: names.map(() => null),
        }
        const remarks = Array.from(
          { length: left },
          (_, index): Column => ({
            path: [`备注${index}栏`],
            use: { kind: 'leave' },
            values: names.map((_name, row) => (row % 2 === 0 ? '无' : null)),
            stored: names.map(() => null),
          }),
        )
        // Every school has a figure somewhere, or there would be nothing to tell it by.
        const figures = { ...students, values: names.map((_, row) => 100 + row) }
        const columns = [{ ...figures, stored: figures.values.map(String) }, ...once, ...remarks]
        columns.splice(nameAt % (columns.length + 1), 0, name)
        return write(columns, names, orientation, more)
      }),
  )
}

const students = {
  path: ['在校生数'],
  use: { kind: 'field', field: 'students', stage: null, unit: '人' },
} as const

const keyOf = (use: ColumnUse) => (use.kind === 'field' ? `${use.field}/${use.stage}` : use.kind)

type Surroundings = {
  readonly title: boolean
  readonly numbering: boolean
  readonly total: boolean
  readonly offset: number
  readonly extraRows: number
}

function write(
  columns: readonly Column[],
  names: readonly string[],
  orientation: Orientation,
  { title, numbering, total, offset, extraRows }: Surroundings,
): WrittenTable {
  const deepest = Math.max(...columns.map(({ path }) => path.length))
  const height = Math.min(5, deepest + extraRows)
  const top = title && orientation === 'rows' ? 1 : 0
  const shift = orientation === 'rows' ? offset : 0
  const header = Array.from({ length: height }, (_, row) => columns.map(({ path }) => path[row] ?? null))
  const merges: string[] = []
  const merge = (row: number, column: number, rows: number, width: number) => {
    if (rows === 1 && width === 1) return
    const from = cellAddress(top + row, shift + column)
    merges.push(`${from}:${cellAddress(top + row + rows - 1, shift + column + width - 1)}`)
  }
  for (const [column, { path }] of columns.entries()) {
    merge(path.length - 1, column, height - path.length + 1, 1)
    for (let row = 0; row + 1 < path.length; row++) {
      const sameAs = (other: number) =>
        JSON.stringify(columns[other]?.path.slice(0, row + 1)) === JSON.stringify(path.slice(0, row + 1)) &&
        (columns[other]?.path.length ?? 0) > row + 1
      if (column > 0 && sameAs(column - 1)) {
        const cells = header[row]
        if (cells) cells[column] = null
        continue
      }
      let width = 1
      while (sameAs(column + width)) width += 1
      merge(row, column, 1, width)
    }
  }
  const marks = numbering && orientation === 'rows' ? [columns.map((_, index) => String(index + 1))] : []
  const data = names.map((_, row) => columns.map(({ values }) => values[row] ?? null))
  const sums =
    total && orientation === 'rows' ? [columns.map(({ path }) => (path[0] === '学校名称' ? '合计' : 7))] : []
  const pad = (cells: readonly CellValue[]) => [...Array.from({ length: shift }, () => null), ...cells]
  const rows = [
    ...(top === 1 ? [['太平区学校情况汇总']] : []),
    ...[...header, ...marks, ...data, ...sums].map(pad),
  ]
  const grid = sheet('汇总', rows, {
    merges: [...(top === 1 ? [`A1:${cellAddress(0, shift + columns.length - 1)}`] : []), ...merges],
  })
  const first = top + height + marks.length
  const expected = columns.flatMap(({ use, stored }, column) =>
    stored.flatMap((value, row) => {
      if (value === null || use.kind !== 'field') return []
      const place = { row: first + row, column: shift + column }
      const cell =
        orientation === 'rows' ? cellAddress(place.row, place.column) : cellAddress(place.column, place.row)
      return [[`${names[row]}/${use.field}/${use.stage}/${cell}`, value] as const]
    }),
  )
  return {
    sheet: orientation === 'rows' ? grid : turn(grid),
    table: {
      orientation,
      headerRows: height,
      skippedRows: marks.length,
      stage: null,
      columns: columns.map(({ path, use }) => ({ header: [...path], use })),
    },
    expected: Object.fromEntries(expected),
  }
}

/** Written anew with its rows as columns, so that the product's own turning is not what is believed. */
function turn(grid: SheetGrid): SheetGrid {
  const width = Math.max(...grid.rows.map((cells) => cells.length))
  const swap = (address: string) => {
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    return cellAddress(column, Number(number) - 1)
  }
  return sheet(
    grid.name,
    Array.from({ length: width }, (_, column) => grid.rows.map((cells) => cells[column] ?? null)),
    { merges: grid.merges.map((range) => range.split(':').map(swap).join(':')) },
  )
}
