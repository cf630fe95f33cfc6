import type { z } from 'zod'
import { MAPPING_TRIAL, type mappings } from '../../../shared/contract/mappings.ts'
import { NO_ANSWERS } from '../../../shared/returns/no-answers.ts'
import type { SourceFile } from '../../returns/evaluate/context.ts'
import { evaluate } from '../../returns/evaluate/evaluate.ts'
import { QUESTION_CODES } from '../../returns/evaluate/file-report.ts'
import { mappedLayouts, mappingLayoutId } from '../../returns/mapping/mapped-layout.ts'
import type { QueryContext } from '../context.ts'
import { loadImportContext } from '../intake/import-context.ts'
import { openEvaluation, runEvaluation } from '../intake/run-evaluation.ts'
import type { ReadableFile } from './readable-workbook.ts'

const DRAFT = 'draft'

/** Reads the tops of the sheets by a draft, through the same evaluation as an import. */
export async function tryMapping(
  ctx: QueryContext,
  { source, workbook }: ReadableFile,
  { year, mapping }: Pick<z.output<typeof mappings.tryOut.input>, 'year' | 'mapping'>,
): Promise<z.input<typeof mappings.tryOut.output>> {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, MAPPING_TRIAL.rows) }))
  const top: SourceFile = { ...source, read: { ok: true, workbook: { ...workbook, sheets } } }
  const draft = mappedLayouts([{ id: DRAFT, seq: 0, name: source.name, mapping }])
  const context = { ...(await loadImportContext(ctx.db, year, ctx.ports)), remembered: draft }
  const answers = { ...NO_ANSWERS, importAgain: true, readAs: { [source.sha256]: mappingLayoutId(DRAFT) } }
  const evaluation = await openEvaluation(ctx, evaluate([top], context, answers))
  const preview = await runEvaluation(ctx, evaluation, 'checking')
  const [file] = preview.files
  // Whose school it is, is asked when the file is imported.
  const problems = (file?.problems ?? []).filter(({ code }) => !QUESTION_CODES.has(code))
  return {
    values: (file?.values ?? []).slice(0, MAPPING_TRIAL.values),
    valueCount: file?.valueCount ?? 0,
    schoolCount: file?.schoolCount ?? 0,
    problems: problems.slice(0, MAPPING_TRIAL.problems),
    errors: preview.errors,
  }
}
