import { basename, join } from 'node:path'
import type { Backup } from '../../shared/contract/backups.ts'
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
