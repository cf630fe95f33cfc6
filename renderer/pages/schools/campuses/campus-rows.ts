import type { CampusFigure } from '../../../../shared/assessment/campus-figures.ts'
import type { Campus } from '../../../../shared/contract/lists.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { OBSERVATION_STAGES } from '../../../../shared/observations/observation-stage.ts'
import type { ListRow } from '../../../components/list/list-field.ts'

export const NAME = 'name'
/** What the contract takes. */
export const AMOUNT = /^\d{1,12}(\.\d{1,4})?$/

export const keyOf = ({ field, stage }: CampusFigure): string => `${field}/${stage}`

/** A campus as a row of a form: its name, and its figures by their keys. */
export function toRow({ name, figures }: Campus): ListRow {
  return { [NAME]: name, ...Object.fromEntries(figures.map((figure) => [keyOf(figure), figure.value])) }
}

const textOf = (value: ListRow[string]) => String(value ?? '').trim()

/** Back again; what was left empty is not known. */
export function toCampus(row: ListRow): Campus {
  return {
    name: textOf(row[NAME]),
    figures: Object.entries(row).flatMap(([key, value]) => {
      const [field = '', of = ''] = key.split('/')
      const stage = OBSERVATION_STAGES.find((one) => one === of)
      const text = textOf(value)
      return stage === undefined || text === '' ? [] : [{ field, stage, value: text }]
    }),
  }
}

/** What the rest of the school has: decimal text, below zero where the campuses have more; null while unknown. */
export function restOf(whole: string | null, key: string, rows: readonly ListRow[]): string | null {
  if (whole === null) return null
  const texts = rows.map((row) => textOf(row?.[key]))
  if (!texts.every((text) => AMOUNT.test(text))) return null
  return texts.reduce((left, text) => left.minus(text), decimal(whole)).toFixed()
}
