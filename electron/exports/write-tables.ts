import { readSetting } from '../../db/repositories/settings.ts'
import type { ExportGrid } from '../../shared/exports/export-grid.ts'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { overrideSentences } from '../../shared/messages/limit-sentence.ts'
import { localTime } from '../../shared/messages/local-time.ts'
import { wordingOf } from '../reports/parts/wording.ts'
import type { QueryContext } from '../services/context.ts'
import { loadStandard } from '../services/effective-standard.ts'
import { safeFileName } from '../services/safe-file-name.ts'
import { columnLabel } from './labelled-column.ts'

/** What the tables of a workbook are of. */
export type ExportSubject = {
  readonly title: string
  readonly year: number | null
  readonly standard: string | null
  readonly language: Language
}

/** A table under a title of its own, where it has one. */
export type TitledGrid = { readonly grid: ExportGrid; readonly title?: string }

/**
 * Writes tables into one workbook, each under its title with county, school year, standard and time.
 * @throws AppError `standardNotFound`.
 */
export async function writeTables(
  ctx: QueryContext,
  subject: ExportSubject,
  tables: readonly TitledGrid[],
): Promise<{ token: string; fileName: string }> {
  const { exports: texts, punctuation, reports } = messagesOf(subject.language)
  const county = (await readSetting(ctx.db, 'county')) ?? ''
  const basis = await basisOf(ctx, subject)
  const about = [county, ...basis.names].filter((part) => part !== '').join(' · ')
  const invented = (await readSetting(ctx.db, 'invented')) === 'true' ? [texts.invented] : []
  const time = localTime(ctx.ports.now())
  // Loaded only to write: the library is large.
  const { exportWorkbook } = await import('../reports/write/export-workbook.ts')
  const bytes = await exportWorkbook(
    tables.map(({ grid, title = subject.title }) => ({
      grid,
      head: {
        title,
        lines: [
          ...(about === '' ? [] : [about]),
          ...basis.changed,
          ...grid.notes,
          texts.madeAt({ time, rows: grid.rows.length }),
          ...invented,
        ],
      },
      labels: grid.columns.map((column) => columnLabel(column, punctuation)),
    })),
    {
      title: subject.title,
      producer: reports.producer,
      signal: ctx.signal,
      progress: (done, total) => ctx.progress('writing', done, total),
    },
  )
  ctx.signal.throwIfAborted()
  const day = time.slice(0, 10).replaceAll('-', '')
  const year = subject.year === null ? '' : String(subject.year)
  const name = [`${county}${year}`, subject.title, day].filter((part) => part !== '').join(' ')
  const fileName = `${safeFileName(name)}.xlsx`
  return { token: await ctx.ports.storeOutgoing(fileName, bytes), fileName }
}

/** No year: nothing of a standard is judged, so its numbers are those published. */
const NO_YEAR = 0

type Basis = {
  readonly names: readonly string[]
  /** What province or city changed of the standard. */
  readonly changed: readonly string[]
}

async function basisOf(
  { db }: QueryContext,
  { year, standard: slug, language }: ExportSubject,
): Promise<Basis> {
  const { words, name } = wordingOf(language)
  const years = year === null ? [] : [words.schoolYear({ year })]
  if (slug === null) return { names: years, changed: [] }
  const standard = await loadStandard(db, slug, year ?? NO_YEAR)
  return { names: [...years, name(standard.label)], changed: overrideSentences(language, standard) }
}
