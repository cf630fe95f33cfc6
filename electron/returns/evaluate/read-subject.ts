import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import type { LocatedIssue } from '../extract.ts'
import { readValue } from '../read-value.ts'
import { valueError, valueNote } from '../value-issue.ts'
import type { CellNotes } from './cell-notes.ts'
import { isPlain, readSlot } from './read-slot.ts'
import { cellOf, placeOf, type Reading, reportAt } from './reading.ts'
import { placeOfName, reportAtName } from './school-mentions.ts'
import { stageOfValue } from './stage-of-value.ts'
import { type Subject, type SubjectRecord, stagesOfSubject } from './subject.ts'
import type { SubjectValues } from './subject-values.ts'
import { withAnswer } from './with-answer.ts'

/** A cell that gives no value: it is blank, or what stands in it is wrong. */
export type Blank = Pick<Reading, 'from' | 'slot' | 'row' | 'column' | 'raw' | 'stage'>

/** Reads every value of one school; what is wrong is said at its cell, what stands twice is settled. */
export function readSubject(
  subject: Subject,
  values: SubjectValues,
  notesOf: (sheet: SheetGrid) => CellNotes,
  onBlank: (blank: Blank) => void,
): void {
  const twice = createTwiceReport()
  const kept: SubjectRecord[] = []
  for (const from of subject.records) {
    const namesake =
      subject.records.length === 1 ? undefined : kept.find((other) => sameRowOfTable(other, from))
    if (namesake) {
      const params = { name: from.record.school?.name ?? '', place: placeOfName(namesake) }
      reportAtName(from, valueError('schoolTwiceInTable', params))
      continue
    }
    kept.push(from)
    readRecord(subject, from, notesOf, values, twice, onBlank)
  }
}

/** Two rows of one sheet for the same school and stage; a form of several sheets is not meant. */
function sameRowOfTable(one: SubjectRecord, other: SubjectRecord): boolean {
  return one.record.sheet === other.record.sheet && one.record.stage === other.record.stage
}

function readRecord(
  subject: Subject,
  from: SubjectRecord,
  notesOf: (sheet: SheetGrid) => CellNotes,
  values: SubjectValues,
  twice: ReturnType<typeof createTwiceReport>,
  onBlank: (blank: Blank) => void,
): void {
  const { record, file } = from
  const { sheet } = record
  const notes = notesOf(sheet)
  const taught = stagesOfSubject(subject)
  const elsewhere = (issue: LocatedIssue) => file.report.add(issue, issue.sheet, issue.cell)
  for (const slot of record.slots) {
    const row = slot.row ?? record.row
    const raw = sheet.rows[row]?.[slot.column] ?? null
    const ofFile = isPlain(slot)
      ? readValue(raw, slot.field, slot.factor, notes(row, slot.column))
      : readSlot({ sheet, row, column: slot.column }, slot, notesOf, elsewhere)
    const { read, change } = withAnswer(ofFile, from, slot, row)
    const said = slot.stage ?? record.stage
    const stage = stageOfValue(slot.field, said, taught)
    if (read.value === null) {
      file.report.count('empty')
      for (const issue of read.issues) file.report.add(issue, sheet.name, cellAddress(row, slot.column))
      onBlank({ from, slot, row, column: slot.column, raw, stage: stage ?? 'whole' })
      continue
    }
    const reading: Reading = {
      from,
      slot,
      row,
      column: slot.column,
      raw,
      field: slot.field,
      stage: stage ?? 'whole',
      value: read.value,
      amount: read.amount,
      change,
      imported: true,
    }
    for (const issue of read.issues) reportAt(reading, issue)
    if (stage === null || (slot.stage && record.stage && slot.stage !== record.stage)) {
      // A zero in a column that is not for this row says nothing; a figure there belongs elsewhere.
      if (read.amount !== 0)
        reportAt(reading, valueNote('stageNotCounted', { header: slot.header, stage: said ?? '' }))
      continue
    }
    if (!isTaught(subject, taught, said)) {
      if (read.amount === 0) continue
      reportAt(reading, {
        code: 'stageNotOfSchool',
        severity: 'warning',
        params: { name: subject.key ?? '', stage: said ?? '', value: read.value },
      })
    }
    const held = values.get(slot.field.code, reading.stage)
    if (held) twice(held, reading)
    else values.set(reading)
  }
}

function isTaught({ kind }: Subject, taught: readonly Stage[], said: Stage | null): boolean {
  return said === null || kind === null || taught.includes(said)
}

function saysStage({ slot, from }: Reading): boolean {
  return slot.stage !== null || from.record.stage !== null
}

/** One value given twice: unequal is an error at the second cell, equal is said once per pair of places. */
function createTwiceReport(): (held: Reading, again: Reading) => void {
  const said = new Set<unknown>()
  return (held, again) => {
    const sameSheet = held.from.record.sheet === again.from.record.sheet
    const sameRecord = held.from.record === again.from.record
    if (held.amount !== again.amount) {
      const shared = sameSheet && again.field.stages.length === 0 && saysStage(again)
      const params = {
        header: again.slot.header,
        value: again.value,
        other: held.value,
        place: sameRecord ? cellOf(held) : placeOf(held),
        raw: cellText(again.raw),
      }
      reportAt(again, valueError(shared ? 'sharedValueTwice' : 'valueTwice', params))
      return
    }
    if (sameSheet || said.has(again.from.record)) return
    said.add(again.from.record)
    const params = { name: again.from.record.school?.name ?? '', place: placeOfName(held.from) }
    reportAtName(again.from, { code: 'schoolTwiceInBatch', severity: 'warning', params })
  }
}
