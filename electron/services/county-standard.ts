import type { ReadHandle } from '../../db/open.ts'
import { listStandards } from '../../db/repositories/dictionary.ts'
import { readSetting } from '../../db/repositories/settings.ts'

/** Slug of the standard by which the county is assessed: the one it chose, else the first. */
export async function countyStandard(db: ReadHandle): Promise<string> {
  const chosen = await readSetting(db, 'standard')
  return chosen ?? (await listStandards(db))[0]?.slug ?? ''
}
