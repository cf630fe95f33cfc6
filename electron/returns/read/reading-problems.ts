import { parseCellAddress } from '../../../shared/returns/cell-address.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import type { CellNoteCode, SheetGrid, TextForm, WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { ReadFailure } from './read-result.ts'

/** Whether no sheet of a workbook can be seen: it reads, but what is in it was not meant to be handed in. */
export function hasOnlyHiddenSheets(workbook: WorkbookGrid): boolean {
  return workbook.sheets.length > 0 && workbook.sheets.every((sheet) => sheet.hidden)
}

/** A refused file as the one problem it has. */
export function failureProblem(file: string, failure: ReadFailure): Problem {
  return {
    code: failure.code,
    severity: 'error',
    file,
    sheet: null,
    cell: null,
    params: { ...failure.params },
  }
}

const NOTE_SEVERITY = { formulaWithoutValue: 'error', errorCell: 'note' } as const satisfies Record<
  CellNoteCode,
  Problem['severity']
>

/** What reading itself saw: cells without a usable value, and all that is hidden but was read. */
export function readingProblems(file: string, workbook: WorkbookGrid): Problem[] {
  const problems: Problem[] = []
  if (hasOnlyHiddenSheets(workbook)) {
    problems.push({
      code: 'onlyHiddenSheets',
      severity: 'error',
      file,
      sheet: null,
      cell: null,
      params: { file },
    })
  }
  if (workbook.text) problems.push(...textProblems(file, workbook.text))
  for (const sheet of workbook.sheets) {
    problems.push(...hiddenProblems(file, sheet))
    for (const { cell, code } of sheet.notes) {
      const params = { file, sheet: sheet.name, cell, value: shownAt(sheet, cell) }
      problems.push({ code, severity: NOTE_SEVERITY[code], file, sheet: sheet.name, cell, params })
    }
  }
  return problems
}

/** How a text file was taken apart, and the lines that do not fit: a comma inside a number makes one longer. */
function textProblems(file: string, text: TextForm): Problem[] {
  const problem = (code: string, severity: Problem['severity'], params: Problem['params']): Problem => {
    return { code, severity, file, sheet: null, cell: null, params: { file, ...params } }
  }
  const { encoding, delimiter, width, preambleLines, longerRows, shorterRows } = text
  const problems = [
    problem('textForm', 'note', { encoding, delimiter, columns: width, preamble: preambleLines }),
  ]
  if (longerRows.length > 0) {
    const params = { columns: width, count: longerRows.length, rows: firstOf(longerRows) }
    problems.push(problem('rowsTooLong', 'warning', params))
  }
  if (shorterRows.length > 0) {
    const params = { columns: width, count: shorterRows.length, rows: firstOf(shorterRows) }
    problems.push(problem('rowsTooShort', 'note', params))
  }
  return problems
}

function shownAt(sheet: SheetGrid, cell: string): string {
  const { row, column } = parseCellAddress(cell)
  return String(sheet.rows[row]?.[column] ?? '')
}

function hiddenProblems(file: string, sheet: SheetGrid): Problem[] {
  const place = { file, sheet: sheet.name }
  const note = (code: string, params: Problem['params'] = {}): Problem => {
    return { code, severity: 'note', ...place, cell: null, params: { ...place, ...params } }
  }
  const problems: Problem[] = []
  if (sheet.hidden) problems.push(note('hiddenSheet'))
  if (sheet.hiddenRows.length > 0) {
    problems.push(note('hiddenRows', { count: sheet.hiddenRows.length, rows: firstOf(sheet.hiddenRows) }))
  }
  if (sheet.hiddenColumns.length > 0) {
    const columns = firstOf(sheet.hiddenColumns)
    problems.push(note('hiddenColumns', { count: sheet.hiddenColumns.length, columns }))
  }
  return problems
}

const NAMED = 10

function firstOf(items: readonly (string | number)[]): string {
  const named = items.slice(0, NAMED).join('、')
  return items.length > NAMED ? `${named}…` : named
}
