import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { Slot } from '../extract.ts'
import { type ReadValue, readValue } from '../read-value.ts'
import { valueNote } from '../value-issue.ts'
import type { ValueChange } from './reading.ts'
import type { SubjectRecord } from './subject.ts'

type Answered = { readonly read: ReadValue; readonly change: ValueChange | null }

/** The value as the cell gives it, or the one that a person gave in its place, in the stored unit. */
export function withAnswer(
  ofFile: ReadValue,
  { file, record }: SubjectRecord,
  slot: Slot,
  row: number,
): Answered {
  const { answers } = file.report
  if (!answers.changesValues) return { read: ofFile, change: null }
  const answer = answers.change(record.sheet.name, cellAddress(row, slot.column))
  if (answer === null) return { read: ofFile, change: null }
  const { text, reason } = answer
  const read = readValue(text, slot.field)
  const change = { reason, ofFile: ofFile.value }
  if (read.value === null) return { read, change }
  const note = valueNote('valueChanged', { header: slot.header, value: read.value, reason })
  return { read: { ...read, issues: [note] }, change }
}
