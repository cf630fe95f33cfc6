import type { InputValue } from '../../../shared/assessment/input.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'

const STAGE_INDEX: Readonly<Record<ObservationStage, number>> = { primary: 0, junior: 1, senior: 2, whole: 3 }

type Amount = { readonly amount: number; readonly value: string }

/** A column; texts stand beside the amounts that are no whole numbers, which are slow to write out again. */
type Column = { readonly amounts: Float64Array; readonly texts: string[] }

/** Amounts of many schools, a column of doubles for each field and stage that has any. */
export type CountyColumns = {
  readonly set: (row: number, field: string, stage: ObservationStage, value: Amount) => void
  /** Null where nothing is known. */
  readonly get: (row: number, field: string, stage: ObservationStage) => InputValue | null
}

const MOST_COUNTS = 10_000

/** Gives a value as an assessment takes it. Most amounts are small counts: each of them is made once. */
function createInputs(): (amount: number, text: string | undefined) => InputValue {
  const made: InputValue[] = []
  return (amount, text) => {
    const known = made[amount]
    if (known) return known
    const input = { observationId: '', value: text ?? String(amount) }
    if (text === undefined && amount >= 0 && amount < MOST_COUNTS) made[amount] = input
    return input
  }
}

export function createCountyColumns(fields: ReadonlySet<string>, rows: number): CountyColumns {
  const inputOf = createInputs()
  const columns = new Map<string, (Column | undefined)[]>([...fields].map((field) => [field, []]))
  return {
    set: (row, field, stage, { amount, value }) => {
      const stages = columns.get(field)
      if (!stages) return
      let column = stages[STAGE_INDEX[stage]]
      if (!column) {
        column = { amounts: new Float64Array(rows).fill(Number.NaN), texts: [] }
        stages[STAGE_INDEX[stage]] = column
      }
      column.amounts[row] = amount
      if (!Number.isInteger(amount)) column.texts[row] = value
    },
    get: (row, field, stage) => {
      const column = columns.get(field)?.[STAGE_INDEX[stage]]
      const amount = column?.amounts[row] ?? Number.NaN
      return Number.isNaN(amount) ? null : inputOf(amount, column?.texts[row])
    },
  }
}
