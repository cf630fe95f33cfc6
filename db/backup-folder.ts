import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup } from '../shared/contract/backups.ts'
import { type NamedBackup, parseBackupName } from './backup-name.ts'
import { backupsToDelete } from './backup-rotation.ts'
import { isSound, isStore } from './damage.ts'
import { NEWEST_VERSION } from './newest-version.ts'

/** Where the backups of a database lie. */
export function backupsFolder(database: string): string {
  return join(dirname(database), 'backups')
}

/** By name only, newest first. */
export function namedBackups(folder: string): NamedBackup[] {
  return filesIn(folder)
    .flatMap((name) => parseBackupName(name) ?? [])
    .toSorted((a, b) => b.name.localeCompare(a.name))
}

/** With what stands in each, newest first. */
export function listBackups(folder: string): Backup[] {
  return namedBackups(folder).map((backup) => {
    const path = join(folder, backup.name)
    return { ...backup, size: statSync(path).size, ...lookInto(path) }
  })
}

/** The newest backup that can be restored, read through; what a restore set aside is none that is offered. */
export function findNewestGood(folder: string): NamedBackup | null {
  const candidates = namedBackups(folder).filter(({ reason }) => reason !== 'beforeRestore')
  const isGood = (path: string) => lookInto(path).state === 'good' && isSound(path, 'wholly')
  return candidates.find(({ name }) => isGood(join(folder, name))) ?? null
}

export function rotateBackups(folder: string): void {
  for (const { name } of backupsToDelete(namedBackups(folder))) rmSync(join(folder, name), { force: true })
}

/** What a process that was killed left half made. Only the holder of the data folder may call it. */
export function clearPartialBackups(folder: string): void {
  for (const name of filesIn(folder)) {
    if (/\.partial(-\w+)?$/.test(name)) rmSync(join(folder, name), { force: true })
  }
}

function filesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
}

/** What a file is at first sight; whether all of it reads is found when it is read through. */
export function lookInto(path: string): Pick<Backup, 'state' | 'schools' | 'lastWrittenAt'> {
  const unreadable = { schools: null, lastWrittenAt: null }
  if (!isStore(path)) return { state: 'damaged', ...unreadable }
  try {
    const raw = new Database(path, { readonly: true })
    try {
      const version = Number(raw.pragma('user_version', { simple: true }))
      if (version > NEWEST_VERSION) return { state: 'newer', ...unreadable }
      const schools = Number(raw.prepare('SELECT count(*) FROM schools').pluck().get())
      return { state: 'good', schools, lastWrittenAt: lastWrittenAt(raw) }
    } finally {
      raw.close()
    }
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
