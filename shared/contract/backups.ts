import { z } from 'zod'
import { command, query } from './define.ts'

/** Why a copy was made; the word stands in its file name. */
export const BACKUP_REASONS = ['daily', 'beforeMigration', 'beforeUndo', 'beforeRestore', 'manual'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** The name of a backup file in the backups folder of a data folder; never a path. */
export const BackupName = z.string().regex(/^junheng-\d{8}T\d{9}Z-[A-Za-z]+\.db$/)

export const Backup = z.strictObject({
  name: BackupName,
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  /** Bytes. */
  size: z.number().int(),
  /** `newer`: written by a newer program. What is not `good` cannot be restored. */
  state: z.enum(['good', 'damaged', 'newer']),
  /** What stands in it, so that a person can tell one from another; null where it cannot be read. */
  schools: z.number().int().nullable(),
  lastWrittenAt: z.string().nullable(),
})
export type Backup = z.infer<typeof Backup>

export const backups = {
  /** Newest first. */
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({
      backups: z.array(Backup),
      /** The last attempt of this session to make one by itself, where it failed. */
      lastFailure: z.strictObject({ at: z.string(), code: z.string() }).nullable(),
    }),
  }),
  /** Makes one now. */
  create: command({
    input: z.strictObject({}),
    output: z.strictObject({ name: BackupName }),
    errors: ['backupFailed'],
  }),
  /** Puts a backup in the place of the store; the store that was there is kept as a backup of its own. */
  restore: command({
    input: z.strictObject({ name: BackupName }),
    output: z.strictObject({
      /** File under which the former store is kept, relative to the data folder; null where there was none. */
      keptAs: z.string().nullable(),
    }),
    errors: ['fileNotFound', 'backupDamaged', 'databaseNewer', 'backupFailed'],
  }),
}
