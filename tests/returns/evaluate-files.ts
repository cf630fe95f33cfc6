import { createDictionary } from '../../electron/returns/dictionary.ts'
import { type Checking, NO_CHECKING } from '../../electron/returns/evaluate/checking.ts'
import type { CurrentValue, ImportContext, SourceFile } from '../../electron/returns/evaluate/context.ts'
import { type EvaluatedValue, evaluate } from '../../electron/returns/evaluate/evaluate.ts'
import { NO_FILE_ANSWERS } from '../../electron/returns/evaluate/file-answers.ts'
import type { NewSchool } from '../../electron/returns/evaluate/subject.ts'
import { fields } from '../../seeds/fields/index.ts'
import { standards } from '../../seeds/standards/index.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/contract/imports.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import type { Problem } from '../../shared/returns/problem.ts'
import type { SheetGrid, WorkbookGrid } from '../../shared/returns/workbook.ts'
import { newSchoolAttributes, type School } from '../../shared/schools/school.ts'
import type { SchoolKind } from '../../shared/schools/school-kind.ts'
import { workbook } from '../fixtures/returns/grid.ts'

export const dictionary = createDictionary(fields)

/** A school of the registry. */
export function school(name: string, kind: SchoolKind, more: Partial<School> = {}): School {
  return { ...newSchoolAttributes({ name, kind }), id: `id of ${name}`, ...more }
}

/** A context of plain data: values by `schoolId/field/stage`. */
export function contextWith(
  more: Partial<Pick<ImportContext, 'schools' | 'answeredNames' | 'importedHashes' | 'remembered'>> & {
    readonly current?: Readonly<Record<string, CurrentValue>>
    readonly checking?: Partial<Checking>
    readonly lastYear?: Readonly<Record<string, string>>
  } = {},
): ImportContext {
  let ids = 0
  return {
    dictionary,
    remembered: more.remembered ?? [],
    schools: more.schools ?? [],
    answeredNames: more.answeredNames ?? new Map(),
    current: (schoolId, field, stage) => more.current?.[`${schoolId}/${field}/${stage}`] ?? null,
    storedFields: (schoolId) =>
      Object.keys(more.current ?? {})
        .filter((key) => key.startsWith(`${schoolId}/`))
        .map((key) => key.split('/')[1] ?? ''),
    lastYear: (schoolId, field, stage) => more.lastYear?.[`${schoolId}/${field}/${stage}`] ?? null,
    importedHashes: more.importedHashes ?? new Set(),
    former: { ofLayout: () => [], cellOf: () => null },
    audited: new Set(),
    answers: () => NO_FILE_ANSWERS,
    checking: { ...NO_CHECKING, year: 2025, standards, ...more.checking },
    newId: () => `new ${++ids}`,
  }
}

export function file(name: string, ...sheets: readonly SheetGrid[]): SourceFile {
  return fileOf(name, workbook(...sheets))
}

export function fileOf(name: string, grid: WorkbookGrid): SourceFile {
  return { token: name, name, sha256: `hash of ${name}`, read: { ok: true, workbook: grid } }
}

export type Evaluated = {
  readonly preview: ImportPreview
  readonly values: readonly EvaluatedValue[]
  readonly newSchools: readonly NewSchool[]
  readonly problems: readonly Problem[]
  /** Codes of errors, warnings and questions, not of notes. */
  readonly codes: readonly string[]
  /** field/stage → value. */
  readonly stored: Readonly<Record<string, string>>
}

function atItsEnd<T>(steps: Generator<undefined, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Runs the evaluation to its end. */
export function evaluateFiles(
  files: readonly SourceFile[],
  context: ImportContext = contextWith(),
  answers: Partial<ImportAnswers> = {},
): Evaluated {
  const evaluation = atItsEnd(evaluate(files, context, { ...NO_ANSWERS, ...answers }))
  const values: EvaluatedValue[] = []
  const preview = atItsEnd(evaluation.run((value) => values.push(value)))
  const problems = preview.files.flatMap((one) => one.problems)
  return {
    preview,
    values,
    newSchools: evaluation.newSchools,
    problems,
    codes: problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
    stored: Object.fromEntries(values.map(({ field, stage, value }) => [`${field}/${stage}`, value])),
  }
}

export function problemOf(problems: readonly Problem[], code: string): Problem {
  const problem = problems.find((one) => one.code === code)
  if (!problem) throw new Error(`no problem ${code} among ${problems.map((one) => one.code).join(', ')}`)
  return problem
}
