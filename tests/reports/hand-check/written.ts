import type { WorkBook } from '@e965/xlsx'
import { read } from '@e965/xlsx'
import type { Store } from '../../../db/open.ts'
import { type HandCheckBasis, loadHandCheckBasis } from '../../../electron/reports/hand-check/basis.ts'
import { handCheckSheets } from '../../../electron/reports/hand-check/hand-check.ts'
import { formulaWorkbook } from '../../../electron/reports/write/formula-workbook.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Language } from '../../../shared/messages/language.ts'
import { STANDARD, YEAR } from '../sample-reports.ts'

const ports = { now: () => '2026-05-12T08:00:00.000Z' }

export const basisIn = (store: Store, language: Language = 'zh-CN', standard = STANDARD) =>
  loadHandCheckBasis({ db: store.read, ports }, YEAR, standard, language)

/** The same basis with other schools; what is not of the sample has no source. */
export function withInputs(basis: HandCheckBasis, inputs: readonly SchoolInput[]): HandCheckBasis {
  return { ...basis, inputs, assessment: assess(basis.standard, basis.year, inputs) }
}

export function written(basis: HandCheckBasis, cached: boolean): Promise<Uint8Array> {
  return formulaWorkbook(handCheckSheets(basis), {
    title: '底稿',
    producer: '均衡督导',
    cached,
    signal: new AbortController().signal,
    progress: () => {},
  })
}

export type Cells = readonly (readonly (string | number | null)[])[]

/** Values of a sheet, row by row; a formula that gives nothing is null. */
export function cellsIn(book: WorkBook, name: string): Cells {
  const sheet = book.Sheets[name] ?? {}
  const rows: (string | number | null)[][] = []
  for (const [address, cell] of Object.entries(sheet)) {
    const match = /^([A-Z]+)(\d+)$/.exec(address)
    if (match === null) continue
    const column = (match[1] ?? 'A').charCodeAt(0) - 65
    const row = Number(match[2]) - 1
    rows[row] ??= []
    const own = rows[row]
    const value: unknown = cell.v
    own[column] = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? value : null
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null))
}

export const openWritten = (bytes: Uint8Array) => read(bytes, { cellFormula: true })
