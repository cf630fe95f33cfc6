import { readSetting } from '../../db/repositories/settings.ts'
import { DEFAULT_LANGUAGE, messagesOf } from '../../shared/messages/language.ts'
import { zipFiles } from '../reports/write/zip.ts'
import type { QueryContext } from '../services/context.ts'
import { safeFileName } from '../services/safe-file-name.ts'
import { makeForms } from './make-forms.ts'

type Wanted = {
  readonly year: number
  readonly schoolIds: readonly string[] | null
  readonly pack: 'one' | 'each'
}

type Issued = {
  files: { token: string; fileName: string }[]
  forms: number
  skipped: string[]
}

/** Makes the forms and keeps them until they are fetched, each by itself or all in one archive. */
export async function issueForms(ctx: QueryContext, { year, schoolIds, pack }: Wanted): Promise<Issued> {
  const { files, skipped } = await makeForms(ctx, year, schoolIds)
  const store = async (fileName: string, bytes: Uint8Array) => ({
    token: await ctx.ports.storeOutgoing(fileName, bytes),
    fileName,
  })
  const told = { forms: files.size, skipped: [...skipped] }
  if (pack === 'one' && files.size > 1) {
    const { forms: texts } = messagesOf(DEFAULT_LANGUAGE).exports
    const county = (await readSetting(ctx.db, 'county')) ?? ''
    const name = texts.archive({ county, year, forms: files.size })
    return { files: [await store(safeFileName(name), zipFiles(files))], ...told }
  }
  const stored = []
  for (const [name, bytes] of files) stored.push(await store(name, bytes))
  return { files: stored, ...told }
}
