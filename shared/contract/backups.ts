import { z } from 'zod'
import { command, query } from './define.ts'

/** Why a copy was made; the word stands in its file name. */
export const BACKUP_REASONS = ['daily', 'beforeMigration', 'beforeUndo', 'beforeRestore', 'manual'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** The name of a backup file in the backups folder of a data folder; never a path. */
export const BackupName = z.string().regex(/^junheng-\d{8}T\d{9}Z-[A-Za-z]+\.db$/)

const Label = z.strictObject({ zh: z.string(), en: z.string() })

/** A photograph or document that is missing or damaged, with what it belonged to. */
export const LostOriginal = z.strictObject({
  /** Name of the file as it first came in. */
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  of: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('visit'),
        school: z.string(),
        day: z.string(),
        /** Null: the visit as a whole. */
        item: z.string().nullable(),
      }),
      z.strictObject({ kind: z.literal('county'), year: z.number().int(), item: Label }),
    ]),
  ),
})
export type LostOriginal = z.infer<typeof LostOriginal>

export const Backup = z.strictObject({
  name: BackupName,
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  /** Bytes of the database alone. */
  size: z.number().int(),
  /** `newer`: written by a newer program. What is not `good` cannot be restored. */
  state: z.enum(['good', 'damaged', 'newer']),
  /** What stands in it, so that a person can tell one from another; null where it cannot be read. */
  schools: z.number().int().nullable(),
  lastWrittenAt: z.string().nullable(),
  /** Photographs and documents that it names, and how many of them the backups do not have. */
  originals: z.strictObject({ count: z.number().int(), missing: z.number().int() }).nullable(),
})
export type Backup = z.infer<typeof Backup>

export const backups = {
  /** Newest first. */
  list: query({
    input: z.strictObject({}),
    output: z.strictObject({
      backups: z.array(Backup),
      /** Photographs and documents in the backups: each is there once, whichever backups name it. */
      shared: z.strictObject({ count: z.number().int(), bytes: z.number().int() }),
      /** The last attempt of this session to make one by itself, where it failed. */
      lastFailure: z.strictObject({ at: z.string(), code: z.string() }).nullable(),
    }),
  }),
  /** Makes one now. */
  create: command({
    input: z.strictObject({}),
    output: z.strictObject({ name: BackupName, lost: z.array(LostOriginal).readonly() }),
    errors: ['backupFailed'],
  }),
  /** What a backup names of photographs and documents, and the backups do not have. */
  missing: query({
    input: z.strictObject({ name: BackupName }),
    output: z.array(LostOriginal).readonly(),
    errors: ['fileNotFound', 'backupDamaged'],
  }),
  /** Puts a backup in the place of the store; the store that was there is kept as a backup of its own. */
  restore: command({
    input: z.strictObject({ name: BackupName }),
    output: z.strictObject({
      /** File under which the former store is kept, relative to the data folder; null where there was none. */
      keptAs: z.string().nullable(),
      /** Photographs and documents of the backup that lie nowhere whole any more. */
      lost: z.array(LostOriginal).readonly(),
    }),
    errors: ['fileNotFound', 'backupDamaged', 'databaseNewer', 'backupFailed'],
  }),
}
