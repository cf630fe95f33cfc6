import type { ImportAnswers, ImportPreview } from '../../../shared/contract/imports.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { SchoolChange } from '../../../shared/schools/school-change.ts'
import { cellText } from '../cell-text.ts'
import { assignSchools } from './assign-schools.ts'
import { createCellNotes } from './cell-notes.ts'
import type { CheckWarning } from './checking.ts'
import { type Compared, compare } from './compare.ts'
import type { ImportContext, SourceFile } from './context.ts'
import { findRemoved } from './find-removed.ts'
import { guardAudited } from './guard-audited.ts'
import { createImportCounty } from './import-county.ts'
import { type EvaluatedLists, listsOfSubject } from './lists-of-subject.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { type EvaluatedDeclared, readDeclared } from './read-declared.ts'
import { type Blank, readSubject } from './read-subject.ts'
import { cellOf, type Reading, type ValueChange } from './reading.ts'
import { createImportChecks } from './run-checks.ts'
import { settleArt } from './settle-art.ts'
import { settleDivided } from './settle-divided.ts'
import { showBlanks, showValue } from './show-values.ts'
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
  /** What stood in the cell. */
  readonly raw: string
  /** 改为…: the value is not that of the cell; null where it is. */
  readonly change: ValueChange | null
  readonly accepted: boolean
}

export type Evaluation = {
  readonly newSchools: readonly NewSchool[]
  /** What the files tell the registry of schools that it has. */
  readonly schoolChanges: readonly SchoolChange[]
  /** Schools (and the county) of the batch; each is one step. */
  readonly steps: number
  /**
   * Steps from school to school, and gives the values of each to `store` where there is one. What it
   * returns is complete only at its end.
   */
  readonly run: (store?: (value: EvaluatedValue) => void) => Generator<undefined, ImportPreview>
  /** The warnings of checks for which no reason was known before; complete at the end of the run. */
  readonly warnings: () => readonly CheckWarning[]
  /** Lists of classes and rooms that forms bring; complete at the end of the run. */
  readonly lists: () => readonly EvaluatedLists[]
  /** The declared results of 表Ⅱ-2; complete at the end of the run. */
  readonly declared: () => readonly EvaluatedDeclared[]
}

/**
 * From files as they were read to validated values: recognise → extract → match schools → read → check →
 * compare. Pure and linear in the cells; one school at a time is held (product §4, §12). Steps from file to
 * file and from school to school until each row has its school; the rest is the evaluation's `run`.
 */
export function* evaluate(
  sources: readonly SourceFile[],
  context: ImportContext,
  answers: ImportAnswers,
): Generator<undefined, Evaluation> {
  const seen = new Set<string>()
  const files: OpenFile[] = []
  for (const source of sources) {
    files.push(openFile(source, context, answers, seen))
    yield
  }
  const { subjects, newSchools, schoolChanges } = yield* assignSchools(files, context, answers)
  const declared: EvaluatedDeclared[] = []
  const lists: EvaluatedLists[] = []
  const dividedFields = context.dictionary.fields.filter((field) => field.mayDivide)
  const notesOf = createCellNotes()
  const checks = createImportChecks(context)
  const county = createImportCounty(context, subjects, newSchools, checks.fieldsOverSchools)

  return {
    newSchools,
    schoolChanges,
    steps: subjects.length,
    warnings: checks.warnings,
    lists: () => lists,
    declared: () => declared,
    *run(store) {
      const values = createSubjectValues(context.dictionary.fields)
      for (const [index, subject] of subjects.entries()) {
        if (subject.match === 'skipped') continue
        values.clear()
        const blanks: Blank[] = []
        readSubject(subject, values, notesOf, (blank) => blanks.push(blank))
        for (const result of readDeclared(subject)) declared.push(result)
        lists.push(...listsOfSubject(subject))
        settleDivided(values, dividedFields)
        settleArt(values, context.dictionary)
        checks.ofSubject(subject, values)
        const guard = guardAudited(subject, context, answers)
        for (const reading of values.all()) {
          const compared = take(reading, subject, context, answers, store)
          guard(reading, compared)
          county.take(index, subject, reading, compared)
        }
        showBlanks(blanks, findRemoved(subject, values, context), subject, context)
        yield
      }
      yield* checks.overSchools(county.county(), subjects)
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
        answered: total('answered'),
        questions: total('questions'),
      }
    },
  }
}

function take(
  reading: Reading,
  subject: Subject,
  context: ImportContext,
  answers: ImportAnswers,
  store: ((value: EvaluatedValue) => void) | undefined,
): Compared {
  const { report } = reading.from.file
  const compared = compare(reading, subject, context, answers.corrections)
  report.count(compared.change)
  showValue(reading, compared.change, subject, context)
  store?.({
    source: report.source,
    schoolId: subject.schoolId,
    field: reading.field.code,
    stage: reading.stage,
    value: reading.value,
    sheet: reading.from.record.sheet.name,
    cell: cellOf(reading),
    raw: cellText(reading.raw),
    change: reading.change,
    accepted: compared.accepted,
  })
  return compared
}
