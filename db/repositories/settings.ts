import type { ReadHandle, WriteHandle } from '../open.ts'

/** What the county sets once; `program` is the version of the program that opened the store last. */
export const SETTING_KEYS = [
  'county',
  'standard',
  'userName',
  'invented',
  'promisedSchools',
  'program',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

export async function readSetting(db: ReadHandle, key: SettingKey): Promise<string | null> {
  const row = await db.sql.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

/** Sets what was never set. */
export async function writeFirstSetting(db: WriteHandle, key: SettingKey, value: string): Promise<void> {
  await db.sql
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
}

export async function writeSetting(db: WriteHandle, key: SettingKey, value: string): Promise<void> {
  await db.sql
    .insertInto('settings')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
