import { Standard } from '../../shared/assessment/standard.ts'
import { FieldDefinition } from '../../shared/fields/field.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

const PUT_FIELD = `INSERT INTO fields (code, position, definition) VALUES (?, ?, ?)
  ON CONFLICT (code) DO UPDATE SET position = excluded.position, definition = excluded.definition
  WHERE position <> excluded.position OR definition <> excluded.definition`

/** Puts the dictionary into the store, in its order. At every start: nothing is written where nothing changed. */
export function putFields({ raw }: WriteHandle, fields: readonly FieldDefinition[]): void {
  const put = raw.prepare(PUT_FIELD)
  for (const [position, field] of fields.entries()) put.run(field.code, position, JSON.stringify(field))
}

/** The field dictionary in its own order. */
export async function listFields(db: ReadHandle): Promise<FieldDefinition[]> {
  const rows = await db.sql.selectFrom('fields').select('definition').orderBy('position').execute()
  return rows.map((row) => FieldDefinition.parse(JSON.parse(row.definition)))
}

/** The newest version of each standard. */
export async function listStandards(db: ReadHandle): Promise<Standard[]> {
  const rows = await db.sql
    .selectFrom('standards')
    .select(['slug', 'definition'])
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute()
  const newest = rows.filter((row, index) => rows[index - 1]?.slug !== row.slug)
  return newest.map((row) => Standard.parse(JSON.parse(row.definition)))
}

export async function findStandard(db: ReadHandle, slug: string): Promise<Standard | null> {
  const row = await db.sql
    .selectFrom('standards')
    .select('definition')
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? Standard.parse(JSON.parse(row.definition)) : null
}
