import type { ImportAnswers, ImportPreview } from '../../../shared/contract/imports.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import { cellText } from '../cell-text.ts'
import { assignSchools } from './assign-schools.ts'
import { createCellNotes } from './cell-notes.ts'
import { compare } from './compare.ts'
import type { ImportContext, SourceFile } from './context.ts'
import { openFile } from './open-file.ts'
import { type Blank, readSubject } from './read-subject.ts'
import { cellOf, type Reading } from './reading.ts'
import { runChecks } from './run-checks.ts'
import { settleArt } from './settle-art.ts'
import { settleDivided } from './settle-divided.ts'
import type { NewSchool, Subject } from './subject.ts'
import { createSubjectValues } from './subject-values.ts'

/** A value as the commit stores it. */
export type EvaluatedValue = {
  readonly source: SourceFile
  readonly schoolId: string | null
  readonly field: string
  readonly stage: ObservationStage
  readonly value: string
  readonly sheet: string
  readonly cell: string
  readonly accepted: boolean
}

export type Evaluation = {
  readonly newSchools: readonly NewSchool[]
  /** Schools (and the county) of the batch; each is one step. */
  readonly steps: number
  /**
   * Steps from school to school, and gives the values of each to `store` where there is one. What it
   * returns is complete only at its end.
   */
  readonly run: (store?: (value: EvaluatedValue) => void) => Generator<undefined, ImportPreview>
}

/**
 * From files as they were read to validated values: recognise → extract → match schools → read → check →
 * compare. Pure and linear in the cells; one school at a time is held (product §4, §12).
 */
export function evaluate(
  sources: readonly SourceFile[],
  context: ImportContext,
  answers: ImportAnswers,
): Evaluation {
  const seen = new Set<string>()
  const files = sources.map((source) => openFile(source, context, answers, seen))
  const { subjects, newSchools } = assignSchools(files, context, answers)
  const fieldsByCode = new Map(context.dictionary.fields.map((field) => [field.code, field]))
  const dividedFields = context.dictionary.fields.filter((field) => field.mayDivide)
  const notesOf = createCellNotes()

  return {
    newSchools,
    steps: subjects.length,
    *run(store) {
      const values = createSubjectValues(context.dictionary.fields)
      for (const subject of subjects) {
        if (subject.match === 'skipped') continue
        values.clear()
        readSubject(subject, values, notesOf, (blank) => showBlank(blank, subject, context))
        settleDivided(values, dividedFields)
        settleArt(values, context.dictionary)
        runChecks(subject, values, context, (code) => fieldsByCode.get(code) ?? null)
        for (const reading of values.all()) take(reading, subject, context, answers, store)
        yield
      }
      const finished = files.map(({ report, recognised, state }) => report.finish(recognised, state))
      const total = (name: keyof (typeof finished)[number]['totals']) =>
        finished.reduce((sum, { totals }) => sum + totals[name], 0)
      return {
        files: finished.map(({ file }) => file),
        added: total('added'),
        changed: total('changed'),
        unchanged: total('unchanged'),
        errors: total('errors'),
        warnings: total('warnings'),
        questions: total('questions'),
      }
    },
  }
}

/** A cell without a value is shown too, so that what is missing or wrong stands where it belongs. */
function showBlank(blank: Blank, subject: Subject, context: ImportContext): void {
  const { report } = blank.from.file
  if (!report.wantsValue()) return
  const { code } = blank.slot.field
  report.value({
    ...shownAt(blank),
    field: code,
    value: null,
    ...known(subject, context, code, blank.stage),
    change: 'empty',
  })
}

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

function take(
  reading: Reading,
  subject: Subject,
  context: ImportContext,
  answers: ImportAnswers,
  store: ((value: EvaluatedValue) => void) | undefined,
): void {
  const { report } = reading.from.file
  const compared = compare(reading, subject, context, answers.corrections)
  report.count(compared.change)
  if (report.wantsValue()) {
    const field = reading.field.code
    report.value({
      ...shownAt(reading),
      field,
      value: reading.value,
      ...known(subject, context, field, reading.stage),
      change: compared.change,
    })
  }
  store?.({
    source: report.source,
    schoolId: subject.schoolId,
    field: reading.field.code,
    stage: reading.stage,
    value: reading.value,
    sheet: reading.from.record.sheet.name,
    cell: cellOf(reading),
    accepted: compared.accepted,
  })
}
