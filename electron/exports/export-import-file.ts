import { listFields } from '../../db/repositories/dictionary.ts'
import type { ImportRows } from '../../shared/contract/exports.ts'
import type { ImportAnswers } from '../../shared/contract/imports.ts'
import { MOST_EXPORT_ROWS } from '../../shared/exports/export-grid.ts'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { AppError } from '../app-error.ts'
import type { SourceFile } from '../returns/evaluate/context.ts'
import { evaluate } from '../returns/evaluate/evaluate.ts'
import type { QueryContext } from '../services/context.ts'
import { hashesOf, loadImportContext } from '../services/intake/import-context.ts'
import { openEvaluation, runEvaluation } from '../services/intake/run-evaluation.ts'
import { importTables } from './import-tables.ts'
import { writeTables } from './write-tables.ts'

type Wanted = {
  readonly year: number
  readonly answers: ImportAnswers
  readonly token: string
  readonly shown: ImportRows
  readonly language: Language
}

/**
 * The preview of one file as a workbook. The batch is evaluated again as a whole, because a problem may lie
 * between two of its files.
 * @throws AppError `fileNotFound`.
 */
export async function exportImportFile(
  ctx: QueryContext,
  sources: readonly SourceFile[],
  { year, answers, token, shown, language }: Wanted,
): Promise<{ token: string; fileName: string }> {
  const context = await loadImportContext(ctx.db, year, ctx.ports, hashesOf(sources))
  const steps = evaluate(sources, { ...context, limit: MOST_EXPORT_ROWS }, answers)
  const evaluation = await openEvaluation(ctx, steps)
  const { files } = await runEvaluation(ctx, evaluation, 'checking')
  const file = files.find((one) => one.token === token)
  if (file === undefined) throw new AppError('fileNotFound', { name: token })
  const title = messagesOf(language).exports.importTitle({ file: file.name })
  const tables = importTables(file, await listFields(ctx.db), language, shown)
  return writeTables(ctx, { title, year, standard: null, language }, tables)
}
