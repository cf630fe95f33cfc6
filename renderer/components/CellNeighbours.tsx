import { cellAddress, columnLetters } from '../../shared/returns/cell-address.ts'
import { useText } from '../text.ts'

type Value = string | number | boolean | null

type Props = {
  /** 1-based number of the first row shown, zero-based index of the first column. */
  readonly firstRow: number
  readonly firstColumn: number
  readonly rows: readonly (readonly Value[])[]
  /** The cell that is lit. */
  readonly cell: string
  readonly caption: string
}

/** Moves only the piece of the sheet, never the page around it. */
function intoSight(lit: HTMLElement | null): void {
  const piece = lit?.closest('section')
  if (lit === null || piece === null || piece === undefined) return
  piece.scrollLeft = lit.offsetLeft - (piece.clientWidth - lit.offsetWidth) / 2
}

/** A piece of a sheet as it stands in the file, with one cell lit. */
export function CellNeighbours({ firstRow, firstColumn, rows, cell, caption }: Props) {
  const words = useText('words')
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) => firstColumn + index)
  return (
    <section className="sheet-scroll" aria-label={caption}>
      <table className="sheet">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const rowIndex = firstRow - 1 + index
            return (
              <tr key={rowIndex}>
                <th scope="row">{rowIndex + 1}</th>
                {columns.map((column) => {
                  const address = cellAddress(rowIndex, column)
                  const value = row[column - firstColumn] ?? null
                  const lit = address === cell
                  return (
                    <td
                      key={column}
                      className={typeof value === 'number' ? 'number' : undefined}
                      data-cell={address}
                      ref={lit ? intoSight : undefined}
                      aria-current={lit ? 'true' : undefined}
                    >
                      {typeof value === 'boolean' ? (value ? words.yes : words.no) : value}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
