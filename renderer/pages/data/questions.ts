import type { ImportedFile } from '../../../shared/contract/imports.ts'

/** Problems that say what becomes of a correction made by hand (decisions.md: the import asks). */
const ABOUT_CORRECTIONS: ReadonlySet<string> = new Set([
  'correctionAsked',
  'correctionKept',
  'correctionReplaced',
])

/** Problems that say what becomes of data that are 审定. */
const ABOUT_AUDITED: ReadonlySet<string> = new Set(['auditedAsked', 'auditedChanged'])

/** What the files of a batch ask in common. */
export function batchQuestions(files: readonly ImportedFile[]) {
  const schools = files.flatMap((file) => file.schools)
  return {
    unknownSchools: schools.filter(({ match }) => match === 'unknown').length,
    newSchools: schools.filter(({ match }) => match === 'new').length,
    corrections: files.some(({ problems }) => problems.some(({ code }) => ABOUT_CORRECTIONS.has(code))),
    audited: files.some(({ problems }) => problems.some(({ code }) => ABOUT_AUDITED.has(code))),
    importedBefore: files.some(({ state }) => state === 'unchanged'),
  }
}
