import { BACKUP_REASONS } from '../shared/contract/backups.ts'
import type { NamedBackup } from './backup-name.ts'
import { KEEP } from './backup-rules.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const week = (at: string): number => Math.floor((Math.floor(Date.parse(at) / DAY_MS) + 3) / 7)

/** The backups that the rules no longer keep. */
export function backupsToDelete<B extends NamedBackup>(all: readonly B[]): B[] {
  return BACKUP_REASONS.flatMap((reason) => {
    const { newest, weeks } = KEEP[reason]
    const older = all
      .filter((backup) => backup.reason === reason)
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(newest)
    const kept = new Map<number, B>()
    for (const backup of older) {
      if (kept.size < weeks && !kept.has(week(backup.at))) kept.set(week(backup.at), backup)
    }
    return older.filter((backup) => kept.get(week(backup.at)) !== backup)
  })
}
