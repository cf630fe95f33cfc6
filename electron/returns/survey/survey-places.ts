import type { Stage } from '../../../shared/schools/stage.ts'
import type { SurveyGrid, SurveyLine } from './survey-grid.ts'
import type { SurveyTable, SurveyText, SurveyValue } from './survey-table.ts'

/** Where a value of a table stands for one stage; `further` cells are added to the first. */
export type SurveyPlace = {
  readonly value: SurveyValue
  /** Null: the school as a whole. */
  readonly stage: Stage | null
  readonly row: SurveyLine
  readonly column: SurveyLine
  readonly further: readonly { readonly row: SurveyLine; readonly column: SurveyLine }[]
}

type Crossing = {
  readonly row: SurveyLine
  readonly column: SurveyLine
  readonly stage: Stage | null
  readonly said: boolean
}

/** Where a value stands, once for each stage: a stage that is named counts before one that the form implies. */
export function findPlaces(grid: SurveyGrid, table: SurveyTable, value: SurveyValue): readonly SurveyPlace[] {
  const rows = matching(grid.rows, value.row)
  const columns = matching(grid.columns, value.column)
  const crossings = rows.flatMap((row) =>
    columns.flatMap((column) => crossing(row, column, table.stage) ?? []),
  )
  const stages = [...new Set(crossings.map(({ stage }) => stage))]
  return stages.flatMap((stage) => {
    if (value.stages && (stage === null || !value.stages.includes(stage))) return []
    const own = crossings.filter((one) => one.stage === stage)
    const chosen = own.some(({ said }) => said) ? own.filter(({ said }) => said) : own
    const [first, ...others] = chosen
    if (!first) return []
    const place = { value, stage, row: first.row, column: first.column }
    if (value.sumOfRows) {
      const further = value.sumOfRows.map((text) => addedRow(grid, table, text, first))
      const found = further.filter((row) => row !== null)
      if (found.length < further.length) return []
      return [{ ...place, further: found.map((row) => ({ row, column: first.column })) }]
    }
    return [{ ...place, further: value.sum ? others : [] }]
  })
}

function matching(lines: readonly SurveyLine[], text: SurveyText): readonly SurveyLine[] {
  return lines.filter((line) => (text === 'total' ? line.text === '' : text.test(line.text)))
}

/** 初中 of a row under 高中 of a column is no place at all. */
function crossing(row: SurveyLine, column: SurveyLine, implied: Stage | null): Crossing | null {
  if (row.stage !== null && column.stage !== null && row.stage !== column.stage) return null
  const said = row.stage ?? column.stage
  return { row, column, stage: said ?? implied, said: said !== null }
}

function addedRow(grid: SurveyGrid, table: SurveyTable, text: RegExp, first: Crossing): SurveyLine | null {
  const found = matching(grid.rows, text).find(
    (row) =>
      crossing(row, first.column, table.stage)?.stage === first.stage &&
      (row.stage !== null) === (first.row.stage !== null),
  )
  return found ?? null
}
