import type { MappingChange, MappingRevision } from '../../shared/contract/mappings.ts'
import { ReturnMapping } from '../../shared/returns/mapping.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { ReturnMappingsTable } from '../types.ts'

/** A mapping in its newest revision. */
export type StoredMapping = {
  readonly id: string
  readonly seq: number
  readonly name: string
  readonly forgotten: boolean
  readonly mapping: ReturnMapping
}

type Row = Omit<ReturnMappingsTable, 'seq'> & { readonly seq: number }

const NEWEST = `SELECT * FROM return_mappings AS own WHERE revision =
  (SELECT MAX(revision) FROM return_mappings WHERE id = own.id) ORDER BY name, id`

/** Every mapping, the forgotten ones too, by name. */
export function listMappings(db: ReadHandle): StoredMapping[] {
  return db.raw
    .prepare<[], Row>(NEWEST)
    .all()
    .map((row) => stored(row))
}

/** The revisions of all mappings, newest first. */
export async function listMappingRevisions(db: ReadHandle): Promise<(MappingRevision & { id: string })[]> {
  const rows = await db.sql
    .selectFrom('return_mappings')
    .select(['id', 'change', 'name', 'author', 'at'])
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, change: row.change as MappingChange }))
}

/** How often files of imports in force were read by each mapping, and when last: id → use. */
export async function listMappingUse(
  db: ReadHandle,
): Promise<ReadonlyMap<string, { readonly files: number; readonly lastAt: string }>> {
  const rows = await db.sql
    .selectFrom('import_batch_files')
    .innerJoin('return_mappings', 'return_mappings.seq', 'import_batch_files.mapping')
    .innerJoin('import_batches', 'import_batches.id', 'import_batch_files.batch_id')
    .where('import_batches.undone_at', 'is', null)
    .select((expression) => [
      'return_mappings.id',
      expression.fn.countAll<number>().as('files'),
      expression.fn.max('import_batches.at').as('lastAt'),
    ])
    .groupBy('return_mappings.id')
    .execute()
  return new Map(rows.map(({ id, files, lastAt }) => [id, { files, lastAt }]))
}

/** Appends a revision. The former ones stay, with who made them and when. */
export async function insertMappingRevision(
  db: WriteHandle,
  revision: {
    readonly id: string
    readonly change: MappingChange
    readonly name: string
    readonly mapping: ReturnMapping
    readonly author: string
    readonly at: string
  },
): Promise<void> {
  const { mapping, ...rest } = revision
  const newest = await db.sql
    .selectFrom('return_mappings')
    .select((expression) => expression.fn.max('revision').as('revision'))
    .where('id', '=', revision.id)
    .executeTakeFirst()
  await db.sql
    .insertInto('return_mappings')
    .values({ ...rest, revision: (newest?.revision ?? 0) + 1, definition: JSON.stringify(mapping) })
    .execute()
}

function stored({ id, seq, name, change, definition }: Row): StoredMapping {
  return {
    id,
    seq,
    name,
    forgotten: change === 'forgotten',
    mapping: ReturnMapping.parse(JSON.parse(definition)),
  }
}
