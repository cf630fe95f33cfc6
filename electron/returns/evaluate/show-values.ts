import type { ImportValue } from '../../../shared/contract/imports.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import { cellText } from '../cell-text.ts'
import type { ImportContext } from './context.ts'
import type { Removed } from './find-removed.ts'
import type { Blank } from './read-subject.ts'
import { cellOf, type Reading } from './reading.ts'
import type { Subject } from './subject.ts'

/** A value of the batch as the preview shows it, with what counts today and where that came from. */
export function showValue(
  reading: Reading,
  change: ImportValue['change'],
  subject: Subject,
  context: ImportContext,
): void {
  const { report } = reading.from.file
  if (!report.wantsValue()) return
  const field = reading.field.code
  report.value({
    ...shownAt(reading),
    field,
    value: reading.value,
    correction: reading.change?.reason ?? null,
    ...known(subject, context, field, reading.stage),
    currentAt: change === 'changed' ? formerCell(subject, context, field, reading.stage) : null,
    change,
  })
}

/** Cells without a value are shown too, so that what is missing or wrong stands where it belongs. */
export function showBlanks(
  blanks: readonly Blank[],
  removed: readonly Removed[],
  subject: Subject,
  context: ImportContext,
): void {
  const gone = new Map(removed.map((entry) => [placeOf(entry.former), entry]))
  for (const blank of blanks) {
    const { report } = blank.from.file
    const { code: field } = blank.slot.field
    const former = gone.get(placeOf({ field, stage: blank.stage }))?.former
    gone.delete(placeOf({ field, stage: blank.stage }))
    if (!report.wantsValue()) continue
    report.value({
      ...shownAt(blank),
      field,
      value: null,
      correction: null,
      ...known(subject, context, field, blank.stage),
      currentAt: former ? { file: former.fileName, sheet: former.sheet, cell: former.cell } : null,
      change: former ? 'removed' : 'empty',
    })
  }
  for (const entry of gone.values()) showWithoutPlace(entry, subject, context)
}

/** A value for which the file has no place any more. */
function showWithoutPlace({ file, former }: Removed, subject: Subject, context: ImportContext): void {
  file.report.count('removed')
  if (!file.report.wantsValue()) return
  const { field, stage, value, fileName, sheet, cell } = former
  file.report.value({
    sheet: '',
    cell: '',
    header: '',
    stage,
    school: subject.key,
    raw: '',
    field,
    value: null,
    correction: null,
    current: value,
    currentAt: { file: fileName, sheet, cell },
    lastYear: context.lastYear(subject.schoolId, field, stage),
    change: 'removed',
  })
}

const placeOf = ({ field, stage }: { readonly field: string; readonly stage: ObservationStage }) =>
  `${field}/${stage}`

function shownAt({ from, slot, raw, stage, ...place }: Blank) {
  return {
    sheet: from.record.sheet.name,
    cell: cellOf(place),
    header: slot.header,
    stage,
    school: from.record.school?.name ?? null,
    raw: cellText(raw),
  }
}

function known(subject: Subject, context: ImportContext, field: string, stage: ObservationStage) {
  if (subject.match === 'new' || subject.match === 'unknown') return { current: null, lastYear: null }
  return {
    current: context.current(subject.schoolId, field, stage)?.value ?? null,
    lastYear: context.lastYear(subject.schoolId, field, stage),
  }
}

function formerCell(subject: Subject, context: ImportContext, field: string, stage: ObservationStage) {
  const former = context.former.cellOf(subject.schoolId, field, stage)
  return former && { file: former.fileName, sheet: former.sheet, cell: former.cell }
}
