import { parseCellAddress } from '../../../../shared/returns/cell-address.ts'

type Spans = { readonly rowSpan?: number; readonly colSpan?: number }
const COVERED: Spans = { rowSpan: 0, colSpan: 0 }
const SINGLE: Spans = {}

/** How many cells each cell of a sheet covers, from its merged ranges. */
export function spansOf(merges: readonly string[]): (row: number, column: number) => Spans {
  const spans = new Map<string, Spans>()
  for (const range of merges) {
    const [from = '', to = from] = range.split(':')
    const start = parseCellAddress(from)
    const end = parseCellAddress(to)
    for (let row = start.row; row <= end.row; row++) {
      for (let column = start.column; column <= end.column; column++) spans.set(`${row}/${column}`, COVERED)
    }
    spans.set(`${start.row}/${start.column}`, {
      rowSpan: end.row - start.row + 1,
      colSpan: end.column - start.column + 1,
    })
  }
  return (row, column) => spans.get(`${row}/${column}`) ?? SINGLE
}
