import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { ValueIssue } from '../value-issue.ts'
import { reportAtName } from './school-mentions.ts'
import { stageOfValue } from './stage-of-value.ts'
import { type Subject, type SubjectRecord, stagesOfSubject } from './subject.ts'

type Place = { readonly field: string; readonly stage: ObservationStage }
type Slot = SubjectRecord['record']['slots'][number]

/**
 * Says something at the first of these values that stands in the batch, found again in the records of the
 * school; at its name where none does. The readings of a batch are not kept.
 * @returns the reason that was given there.
 */
export function reportAtValue(subject: Subject, places: readonly Place[], issue: ValueIssue): string | null {
  for (const place of places) {
    // A value may be stored under another stage than its column says: teachers of a school of one stage.
    const found = find(subject, place.field, place.stage) ?? find(subject, place.field, null)
    if (found === null) continue
    const { from, slot } = found
    const cell = cellAddress(slot.row ?? from.record.row, slot.column)
    return from.file.report.add(issue, from.record.sheet.name, cell)
  }
  const [first] = subject.records
  return first ? reportAtName(first, issue) : null
}

/** With `stage` null, under whichever it stands. */
function find(
  subject: Subject,
  field: string,
  stage: ObservationStage | null,
): { readonly from: SubjectRecord; readonly slot: Slot } | null {
  const taught = stagesOfSubject(subject)
  for (const from of subject.records) {
    const { record } = from
    for (const slot of record.slots) {
      if (slot.field.code !== field) continue
      const own = stageOfValue(slot.field, slot.stage ?? record.stage, taught)
      const raw = record.sheet.rows[slot.row ?? record.row]?.[slot.column] ?? null
      if (raw !== null && (stage === null || own === stage)) return { from, slot }
    }
  }
  return null
}
