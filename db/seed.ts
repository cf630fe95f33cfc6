import { fields } from '../seeds/fields/index.ts'
import { standards } from '../seeds/standards/index.ts'
import type { WriteHandle } from './open.ts'

/**
 * Puts the field dictionary and the standards into the store. The dictionary follows the program; a
 * published version of a standard never changes, so one that is there stays as it is.
 */
export async function seedDefinitions(db: WriteHandle): Promise<void> {
  for (const [position, definition] of fields.entries()) {
    const row = { code: definition.code, position, definition: JSON.stringify(definition) }
    await db.sql
      .insertInto('fields')
      .values(row)
      .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
      .execute()
  }
  for (const standard of standards) {
    await db.sql
      .insertInto('standards')
      .values({ slug: standard.slug, version: standard.version, definition: JSON.stringify(standard) })
      .onConflict((conflict) => conflict.columns(['slug', 'version']).doNothing())
      .execute()
  }
}
