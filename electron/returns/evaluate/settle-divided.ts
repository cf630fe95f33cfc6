import type { FieldDefinition } from '../../../shared/fields/field.ts'
import { STAGES } from '../../../shared/schools/stage.ts'
import { placeOf, type Reading, reportAt } from './reading.ts'
import type { SubjectValues } from './subject-values.ts'

/**
 * Premises and equipment are the whole school's, unless a return gives each stage its own (std §2.2,
 * 分校区). Rows of the stages that repeat one figure mean the school's; figures that differ are those of
 * the stages, with a warning, and then every such field of the school is taken by stage.
 */
export function settleDivided(values: SubjectValues, fields: readonly FieldDefinition[]): void {
  const byField = fields
    .map((field) =>
      STAGES.map((stage) => values.get(field.code, stage)).filter((reading) => reading !== null),
    )
    .filter((readings) => readings.length > 0)
  const parted = byField.flatMap((readings) => differing(readings) ?? [])
  const [first] = parted
  if (first) {
    const { one, other } = first
    const params = { header: other.slot.header, value: other.value, other: one.value, place: placeOf(one) }
    reportAt(other, { code: 'dividedByStage', severity: 'warning', params })
    return
  }
  for (const readings of byField) takeAsWhole(values, readings)
}

function differing([one, ...others]: readonly Reading[]): { one: Reading; other: Reading } | null {
  const other = others.find((reading) => reading.amount !== one?.amount)
  return one && other ? { one, other } : null
}

function takeAsWhole(values: SubjectValues, readings: readonly Reading[]): void {
  const [reading] = readings
  if (!reading) return
  for (const each of readings) values.remove(each)
  const whole = values.get(reading.field.code, 'whole')
  if (!whole) {
    values.set({ ...reading, stage: 'whole' })
    return
  }
  if (whole.amount === reading.amount) return
  const params = { value: reading.value, other: whole.value, place: placeOf(whole), raw: reading.value }
  reportAt(reading, { code: 'valueTwice', severity: 'error', params })
}
