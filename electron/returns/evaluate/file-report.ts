import type { ImportedFile, ImportedSchool, ImportValue } from '../../../shared/contract/imports.ts'
import { parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import type { Recognised } from '../recognise.ts'
import type { ValueIssue } from '../value-issue.ts'
import type { SourceFile } from './context.ts'
import type { FileAnswers } from './file-answers.ts'

/** A preview of a million cells would not fit through the door: the first of each are shown, all are counted. */
export const PREVIEW_VALUES = 2000
export const PREVIEW_PROBLEMS = 2000
export const PREVIEW_SCHOOLS = 2000

/** Issues that only an answer settles; they are questions, not errors of the file. */
export const QUESTION_CODES: ReadonlySet<string> = new Set([
  'schoolUnknown',
  'correctionAsked',
  'auditedAsked',
])

export type FileReport = {
  readonly source: SourceFile
  readonly answers: FileAnswers
  /** @returns the reason that was given for the issue. */
  readonly add: (issue: ValueIssue, sheet: string | null, cell: string | null) => string | null
  readonly school: (school: ImportedSchool) => void
  /** Whether one more value is wanted for the preview. */
  readonly wantsValue: () => boolean
  readonly value: (value: ImportValue) => void
  readonly count: (change: ImportValue['change']) => void
  /** So much is brought besides values: schools, their attributes, declared results. */
  readonly bring: (count: number) => void
  readonly finish: (
    recognised: Recognised | null,
    fixedState: ImportedFile['state'] | null,
  ) => { file: ImportedFile; totals: FileTotals }
}

export type FileTotals = {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly errors: number
  readonly warnings: number
  readonly answered: number
  readonly questions: number
}

/**
 * Collects what there is to say about one file while it is evaluated.
 * @param limit of values and problems that are kept; without: as many as the preview shows.
 */
export function createFileReport(source: SourceFile, answers: FileAnswers, limit?: number): FileReport {
  const problems: Problem[] = []
  const values: ImportValue[] = []
  const schools: ImportedSchool[] = []
  const changes = { added: 0, changed: 0, unchanged: 0, empty: 0, removed: 0 }
  const totals = { errors: 0, warnings: 0, answered: 0, questions: 0, notes: 0, schools: 0, brought: 0 }

  const add: FileReport['add'] = (issue, sheet, cell) => {
    const question = QUESTION_CODES.has(issue.code)
    if (question) totals.questions += 1
    else if (issue.severity === 'error') totals.errors += 1
    else if (issue.severity === 'warning') totals.warnings += 1
    else totals.notes += 1
    const { code, severity, params } = issue
    const reason = severity === 'warning' ? (issue.reason ?? answers.reason(code, sheet, cell)) : null
    if (reason !== null) totals.answered += 1
    if (problems.length >= (limit ?? PREVIEW_PROBLEMS)) return reason
    const problem = { code, severity, file: source.name, sheet, cell, params: { ...params } }
    const before = issue.reason === undefined ? {} : { reasonBefore: true as const }
    problems.push(reason === null ? problem : { ...problem, reason, ...before })
    return reason
  }

  return {
    source,
    answers,
    add,
    school: (school) => {
      totals.schools += 1
      if (schools.length < PREVIEW_SCHOOLS || school.match === 'unknown') schools.push(school)
    },
    wantsValue: () => values.length < (limit ?? PREVIEW_VALUES),
    value: (value) => values.push(value),
    count: (change) => {
      changes[change] += 1
    },
    bring: (count) => {
      totals.brought += count
    },
    finish: (recognised, fixedState) => {
      const { errors, warnings, answered, questions } = totals
      const shown = problems.length
      const all = errors + warnings + questions + totals.notes
      const said =
        all > shown
          ? [...problems, furtherProblems(source.name, all - shown, errors > 0 ? 'error' : 'warning')]
          : problems
      const stored = changes.added + changes.changed + changes.unchanged
      const state: ImportedFile['state'] =
        fixedState ??
        (errors > 0
          ? 'problems'
          : questions > 0
            ? 'question'
            : stored + totals.brought > 0
              ? 'ready'
              : 'empty')
      return {
        file: {
          token: source.token,
          name: source.name,
          sha256: source.sha256,
          format: source.read.ok ? source.read.workbook.format : null,
          layout: recognised ? { id: recognised.layout.id, confidence: recognised.confidence } : null,
          mapping: recognised?.layout.mapped ?? null,
          state,
          schools,
          schoolCount: totals.schools,
          values: inOrderOfFile(values, source),
          valueCount: stored + changes.empty + changes.removed,
          problems: said,
        },
        totals: {
          added: changes.added,
          changed: changes.changed,
          unchanged: changes.unchanged,
          errors,
          warnings,
          answered,
          questions,
        },
      }
    },
  }
}

/** By sheet, row and column, as a person reads the file. */
function inOrderOfFile(values: readonly ImportValue[], source: SourceFile): ImportValue[] {
  const names = source.read.ok ? source.read.workbook.sheets.map((sheet) => sheet.name) : []
  const sheets = new Map(names.map((name, index) => [name, index]))
  return values
    .map((value) => ({ value, sheet: sheets.get(value.sheet) ?? sheets.size, ...placeIn(value) }))
    .sort((one, other) => one.sheet - other.sheet || one.row - other.row || one.column - other.column)
    .map(({ value }) => value)
}

/** What the file has no place for stands at its end. */
function placeIn({ cell }: ImportValue): { row: number; column: number } {
  return cell === '' ? { row: 0, column: 0 } : parseCellAddress(cell)
}

function furtherProblems(file: string, count: number, severity: Problem['severity']): Problem {
  return { code: 'furtherProblems', severity, file, sheet: null, cell: null, params: { count } }
}
