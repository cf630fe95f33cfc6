import type { ObservationStage } from '../../../shared/observations/observation.ts'

const STAGE_INDEX: Readonly<Record<ObservationStage, number>> = { primary: 0, junior: 1, senior: 2, whole: 3 }

/** Amounts of many schools, a column of doubles for each field and stage that has any. */
export type CountyColumns = {
  readonly set: (row: number, field: string, stage: ObservationStage, amount: number) => void
  /** Decimal text; null where nothing is known. */
  readonly get: (row: number, field: string, stage: ObservationStage) => string | null
}

/**
 * Keeps the amounts of these fields. A double gives back the decimal text that it was read from: values
 * have at most 15 significant digits (decisions.md).
 */
export function createCountyColumns(fields: ReadonlySet<string>, rows: number): CountyColumns {
  const columns = new Map<string, (Float64Array | undefined)[]>([...fields].map((field) => [field, []]))
  return {
    set: (row, field, stage, amount) => {
      const stages = columns.get(field)
      if (!stages) return
      let column = stages[STAGE_INDEX[stage]]
      if (!column) {
        column = new Float64Array(rows).fill(Number.NaN)
        stages[STAGE_INDEX[stage]] = column
      }
      column[row] = amount
    },
    get: (row, field, stage) => {
      const amount = columns.get(field)?.[STAGE_INDEX[stage]]?.[row] ?? Number.NaN
      return Number.isNaN(amount) ? null : String(amount)
    },
  }
}
