import { BACKUP_REASONS, BackupName, type BackupReason } from '../shared/contract/backups.ts'

export type NamedBackup = { readonly name: string; readonly at: string; readonly reason: BackupReason }

/** `junheng-20261122T081530123Z-daily.db`: time first, so that names sort as they were made. */
export function backupName(at: string, reason: BackupReason): string {
  return `junheng-${fileTime(at)}-${reason}.db`
}

/** An ISO time as file names can hold it. */
export function fileTime(at: string): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/g, '')
}

/** Time and reason of a backup from its name; null for any other file. */
export function parseBackupName(name: string): NamedBackup | null {
  if (!BackupName.safeParse(name).success) return null
  const [, time = '', word = ''] = name.replace('.db', '').split('-')
  const reason = BACKUP_REASONS.find((known) => known === word)
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(time)?.slice(1)
  if (!reason || !parts) return null
  const [year, month, day, hour, minute, second, thousandth] = parts
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`
  return Number.isNaN(Date.parse(at)) ? null : { name, at, reason }
}
