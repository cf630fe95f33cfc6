import type { Language } from '../../shared/messages/language.ts'
import { localTime } from '../../shared/messages/local-time.ts'
import { loadHandCheckBasis } from '../reports/hand-check/basis.ts'
import { handCheckSheets } from '../reports/hand-check/hand-check.ts'
import type { QueryContext } from '../services/context.ts'
import { safeFileName } from '../services/safe-file-name.ts'

type Wanted = { readonly year: number; readonly standard: string; readonly language: Language }

/**
 * 核算底稿: the assessment of a year in live formulas (product §5).
 * @throws AppError `standardNotFound`.
 */
export async function exportHandCheck(
  ctx: QueryContext,
  { year, standard, language }: Wanted,
): Promise<{ token: string; fileName: string }> {
  ctx.progress('assessing', 0, 1)
  const basis = await loadHandCheckBasis(ctx, year, standard, language)
  const { says, county, texts } = basis
  const title = says.title({ county, year })
  // Loaded only to write: the library is large.
  const { formulaWorkbook } = await import('../reports/write/formula-workbook.ts')
  const bytes = await formulaWorkbook(handCheckSheets(basis), {
    title,
    producer: texts.producer,
    cached: true,
    signal: ctx.signal,
    progress: (done, total) => ctx.progress('writing', done, total),
  })
  ctx.signal.throwIfAborted()
  const day = localTime(ctx.ports.now()).slice(0, 10).replaceAll('-', '')
  const fileName = `${safeFileName(`${title} ${day}`)}.xlsx`
  return { token: await ctx.ports.storeOutgoing(fileName, bytes), fileName }
}
