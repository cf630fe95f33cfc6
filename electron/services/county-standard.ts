import type { ReadHandle } from '../../db/open.ts'
import { readSetting } from '../../db/repositories/settings.ts'

/** Slug of the standard by which the county is assessed. */
export async function countyStandard(db: ReadHandle): Promise<string> {
  const slug = await readSetting(db, 'standard')
  if (slug === null) throw new Error('the store was not seeded')
  return slug
}
