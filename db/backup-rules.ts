import type { BackupReason } from '../shared/contract/backups.ts'

type KeepRule = {
  /** The newest so many are kept. */
  readonly newest: number
  /** Besides them, the newest of each of so many weeks. */
  readonly weeks: number
  readonly because: string
  /**
   * Whether photographs and documents are copied before it has its name, or follow at once: what an undo or
   * a migration is about to change is the database alone, and nobody waits for gigabytes.
   */
  readonly originals: 'with' | 'after'
}

/** Which backups stay when a new one of the same reason has been made and read back. */
export const KEEP: Readonly<Record<BackupReason, KeepRule>> = {
  daily: {
    newest: 14,
    weeks: 8,
    because: 'a wrong import is noticed within days; a round of returns and its acceptance takes two months',
    originals: 'with',
  },
  beforeMigration: {
    newest: 10,
    weeks: 0,
    because: 'the way back to an older program: one for each step, and no office is ten steps behind',
    originals: 'after',
  },
  beforeUndo: {
    newest: 10,
    weeks: 0,
    because: 'an undo that was a mistake is noticed at once; the daily ones hold the rest',
    originals: 'after',
  },
  beforeRestore: {
    newest: 5,
    weeks: 0,
    because: 'a restore is rare, and what it set aside may be the only copy of a day of work',
    originals: 'after',
  },
  manual: {
    newest: 20,
    weeks: 0,
    because: 'somebody wanted it; twenty are months of such wishes',
    originals: 'with',
  },
}

/** The newest daily one is older than this: another is due. */
export const DAILY_EVERY_MS = 24 * 60 * 60 * 1000

/** How often a running program looks whether one is due; a laptop that slept is late by this at most. */
export const LOOK_EVERY_MS = 60 * 60 * 1000

/** What a copy of photographs leaves free on the disk: the store goes on being written to. */
export const LEAVE_FREE_BYTES = 256 * 1024 * 1024
