import { basename, join } from 'node:path'
import type { Backup } from '../../shared/contract/backups.ts'
import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { lostOriginalSentence } from '../../shared/messages/lost-original.ts'
import { sentence } from '../../shared/messages/message.ts'
import { listFolderBackups, type RestoredFolder, restoreFolder } from '../restore-folder.ts'
import { fileLog, logFileIn } from './node-ports.ts'
import { type OpenRefusal, refusalOf } from './open-refusal.ts'

export { lookAtBackup } from '../restore-folder.ts'

/** What can be put in the place of a damaged store. */
export type Rescue = {
  /** Reads wholly; what the store took in after it is lost. */
  readonly newest: Backup | null
  /** The others that look good, newest first. */
  readonly others: readonly Backup[]
  /** When the damaged store was last written to, where that can be told. */
  readonly writtenAt: string | undefined
}

export function findRescue(folder: string, { params }: OpenRefusal): Rescue {
  const good = listFolderBackups(folder).filter(({ state }) => state === 'good')
  return {
    newest: good.find(({ name }) => name === params.backup) ?? null,
    others: good.filter(({ name }) => name !== params.backup),
    writtenAt: params.writtenAt === undefined ? undefined : String(params.writtenAt),
  }
}

/** A dialog of the system does not scroll. */
const MOST_NAMED = 12

/** What a restore could not bring back, named; nothing where all is there. */
export function lostLines(language: Language, lost: RestoredFolder['lost']): string[] {
  if (lost.length === 0) return []
  const texts = messagesOf(language).rescue
  const more = lost.length - MOST_NAMED
  return [
    sentence(texts.originalsLost, { count: lost.length }),
    ...lost.slice(0, MOST_NAMED).map((original) => lostOriginalSentence(language, original)),
    ...(more > 0 ? [sentence(texts.moreLost, { count: more })] : []),
  ]
}

export type Rescued =
  | { readonly ok: true; readonly restored: RestoredFolder }
  | { readonly ok: false; readonly reason: OpenRefusal }

/** Puts a backup in the place of a store that nobody has open; `file` is a path, or a name in the folder. */
export async function rescueFrom(folder: string, file: string): Promise<Rescued> {
  const from = basename(file) === file ? join(folder, 'backups', file) : file
  try {
    const restored = await restoreFolder({ folder, from, at: new Date().toISOString() })
    if (restored) return { ok: true, restored }
    return { ok: false, reason: { code: 'fileNotFound', params: { name: basename(file) } } }
  } catch (error) {
    return { ok: false, reason: refusalOf(error, fileLog(logFileIn(folder), { makeFolder: false })) }
  }
}
