import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Backup, LostOriginal } from '../shared/contract/backups.ts'
import { type NamedBackup, parseBackupName } from './backup-name.ts'
import { backupsToDelete } from './backup-rotation.ts'
import { backupsFolder } from './backups-path.ts'
import { isSound, isStore } from './damage.ts'
import { StoreError } from './errors.ts'
import { clearUnfinished, type KeptOriginals, keptOriginals, lackingOriginals } from './keep-originals.ts'
import { describeLost, namedOriginals } from './named-originals.ts'
import { NEWEST_VERSION } from './newest-version.ts'
import { readDatabase } from './read-database.ts'
import { sweepOriginals } from './sweep-originals.ts'

/** By name only, newest first. */
export function namedBackups(folder: string): NamedBackup[] {
  return filesIn(folder)
    .flatMap((name) => parseBackupName(name) ?? [])
    .toSorted((a, b) => b.name.localeCompare(a.name))
}

/** With what stands in each, newest first; `kept` are the originals of the folder. */
export function listBackups(folder: string, kept: KeptOriginals = keptOriginals(folder)): Backup[] {
  return namedBackups(folder).map((backup) => {
    const path = join(folder, backup.name)
    const content = lookInto(path)
    const originals = content.state === 'good' ? countOriginals(path, kept) : null
    return { ...backup, size: statSync(path).size, ...content, originals }
  })
}

function countOriginals(path: string, kept: KeptOriginals): Backup['originals'] {
  try {
    const named = readDatabase(path, namedOriginals)
    return { count: named.length, missing: lackingOriginals(named, kept).length }
  } catch {
    return null
  }
}

/**
 * What a backup names of photographs and documents, and the backups do not have.
 * @throws StoreError `fileNotFound`, `backupDamaged`.
 */
export function missingOriginals(folder: string, name: string): LostOriginal[] {
  const path = join(folder, name)
  if (!existsSync(path)) throw new StoreError('fileNotFound', { params: { name } })
  const kept = keptOriginals(folder)
  try {
    return readDatabase(path, (raw) => describeLost(raw, lackingOriginals(namedOriginals(raw), kept)))
  } catch (cause) {
    throw new StoreError('backupDamaged', { cause, params: { name } })
  }
}

/** The photographs and documents that all backups of a folder share. */
export function sharedOriginals(kept: KeptOriginals): { readonly count: number; readonly bytes: number } {
  const sizes = [...kept.values()]
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** The newest backup that can be restored, read through; what a restore set aside is none that is offered. */
export function findNewestGood(folder: string): NamedBackup | null {
  const candidates = namedBackups(folder).filter(({ reason }) => reason !== 'beforeRestore')
  const isGood = (path: string) => lookInto(path).state === 'good' && isSound(path, 'wholly')
  return candidates.find(({ name }) => isGood(join(folder, name))) ?? null
}

/** The oldest go by the rules, and with them the originals that nothing names any more. */
export function rotateBackups(database: string): void {
  const folder = backupsFolder(database)
  const gone = backupsToDelete(namedBackups(folder))
  for (const { name } of gone) rmSync(join(folder, name), { force: true })
  const kept = namedBackups(folder).map(({ name }) => join(folder, name))
  if (gone.length > 0) sweepOriginals(folder, [database, ...kept])
}

/** What a process that was killed left half made. Only the holder of the data folder may call it. */
export function clearPartialBackups(folder: string): void {
  for (const name of filesIn(folder)) {
    if (/\.partial(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true })
  }
  clearUnfinished(folder)
}

function filesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
}

/** What a file is at first sight; whether all of it reads is found when it is read through. */
export function lookInto(path: string): Pick<Backup, 'state' | 'schools' | 'lastWrittenAt'> {
  const unreadable = { schools: null, lastWrittenAt: null }
  if (!isStore(path)) return { state: 'damaged', ...unreadable }
  try {
    return readDatabase(path, (raw) => {
      const version = Number(raw.pragma('user_version', { simple: true }))
      if (version > NEWEST_VERSION) return { state: 'newer', ...unreadable }
      const schools = Number(raw.prepare('SELECT count(*) FROM schools').pluck().get())
      return { state: 'good', schools, lastWrittenAt: lastWrittenAt(raw) }
    })
  } catch {
    return { state: 'damaged', ...unreadable }
  }
}

/** A backup of the first steps has no log yet. */
function lastWrittenAt(raw: Database.Database): string | null {
  const log = raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'audit_log'").pluck().get()
  if (log === undefined) return null
  const at = raw.prepare('SELECT at FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get()
  return typeof at === 'string' ? at : null
}
