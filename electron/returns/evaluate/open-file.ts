import type { ImportAnswers, ImportedFile } from '../../../shared/contract/imports.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { Extract } from '../extract.ts'
import { hasOnlyHiddenSheets, readingProblems } from '../read/reading-problems.ts'
import { type Recognised, recognise } from '../recognise.ts'
import { findStatedYear } from '../stated-year.ts'
import { valueError, valueNote, valueWarning } from '../value-issue.ts'
import type { ImportContext, SourceFile } from './context.ts'
import { createFileReport, type FileReport } from './file-report.ts'

/** A file on its way through the evaluation. `state` is set where it goes no further. */
export type OpenFile = {
  readonly report: FileReport
  readonly recognised: Recognised | null
  readonly extract: Extract | null
  readonly state: ImportedFile['state'] | null
}

/** Recognises a file and finds what it holds, unless it was imported before or cannot be read. */
export function openFile(
  source: SourceFile,
  context: ImportContext,
  { importAgain, readAs }: Pick<ImportAnswers, 'importAgain' | 'readAs'>,
  seen: Set<string>,
): OpenFile {
  const report = createFileReport(source, context.answers(source.sha256), context.limit)
  const stop = (state: ImportedFile['state'], recognised: Recognised | null = null): OpenFile => ({
    report,
    recognised,
    extract: null,
    state,
  })
  if (!source.read.ok) {
    report.add(valueError(source.read.code, source.read.params), null, null)
    return stop('refused')
  }
  const { workbook } = source.read
  const wanted = Object.hasOwn(readAs, source.sha256) ? readAs[source.sha256] : undefined
  const recognised = recognise(workbook, context.dictionary, context.remembered, wanted)
  if (seen.has(source.sha256)) {
    report.add(valueNote('sameFileInBatch'), null, null)
    return stop('unchanged', recognised)
  }
  seen.add(source.sha256)
  if (!importAgain && context.importedHashes.has(source.sha256)) {
    report.add(valueNote('fileImportedBefore'), null, null)
    return stop('unchanged', recognised)
  }
  const hidden = hasOnlyHiddenSheets(workbook)
  for (const problem of readingProblems(source.name, workbook)) {
    // Cells are told where they are read as values; elsewhere a broken formula harms nothing.
    if (problem.cell === null) report.add(problem, problem.sheet, null)
  }
  if (hidden) return stop('refused', recognised)
  if (!recognised) {
    report.add(valueError('notAReturn'), null, null)
    return stop('unrecognised')
  }
  const extract = recognised.layout.extract(workbook, context.dictionary, source.name)
  for (const issue of extract.issues) report.add(issue, issue.sheet, issue.cell)
  if (!extract.refused) reportYear(report, workbook, context.year)
  return { report, recognised, extract, state: extract.refused ? 'refused' : null }
}

/** A file that says another school year than the one for which it is imported. */
function reportYear(report: FileReport, workbook: WorkbookGrid, year: number | undefined): void {
  const stated = year === undefined ? null : findStatedYear(workbook)
  if (!stated || year === undefined || stated.years.includes(year)) return
  const issue = valueWarning('yearDiffers', { text: stated.text, year })
  report.add(issue, stated.sheet, cellAddress(stated.row, stated.column))
}
