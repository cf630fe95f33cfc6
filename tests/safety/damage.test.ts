import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { isSound } from '../../db/damage.ts'
import { classifyStorageError } from '../../db/errors.ts'
import { toOpenRefusal } from '../../electron/platform/open-refusal.ts'
import { sentence } from '../../shared/messages/message.ts'
import { errorMessages } from '../../shared/messages/zh-CN/errors.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { DAMAGES, overwrite } from './damage-file.ts'

/** A closed folder with a school and one backup of it. */
async function folderWithBackup() {
  const { app, client, folder } = await openTestApp()
  valueIn(await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
  const { name } = valueIn(await client.backups.create({}))
  await app.close()
  return { folder, path: join(folder, 'junheng.db'), name }
}
const refusal = (folder: string) => openTestApp({ folder }).then(() => null, toOpenRefusal)

describe('a damaged database', () => {
  it.each(Object.keys(DAMAGES))('is recognised at start with %s, and stays untouched', async (what) => {
    const { folder, path, name } = await folderWithBackup()
    DAMAGES[what]?.(path)
    const before = readFileSync(path)
    expect(await refusal(folder)).toMatchObject({
      code: 'databaseDamaged',
      params: {
        folder,
        backup: name,
        at: expect.stringMatching(/^20\d\d-/),
        writtenAt: expect.stringMatching(/^20\d\d-/),
      },
    })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'backups'))).toEqual([name])
  })

  it('is recognised where it is gone although it has backups: nobody starts on an empty county', async () => {
    const { folder, path, name } = await folderWithBackup()
    rmSync(path)
    expect(await refusal(folder)).toMatchObject({ code: 'databaseDamaged', params: { backup: name } })
  })

  it('is told with the newest good backup and how to restore it, or that there is none', async () => {
    const { folder, path, name } = await folderWithBackup()
    overwrite(path, 0, 100)
    const told = await refusal(folder)
    const said = sentence(errorMessages.databaseDamaged, told?.params)
    expect(said).toContain(name)
    expect(said).toContain(`restore --data "${folder}"`)
    overwrite(join(folder, 'backups', name), 4096, 60_000)
    const alone = await refusal(folder)
    expect(alone?.params).toEqual({ folder, writtenAt: told?.params.writtenAt })
    expect(sentence(errorMessages.databaseDamaged, alone?.params)).toContain('没有找到完好的备份')
  })

  it('lets the folder go when it is refused', async () => {
    const { folder, path } = await folderWithBackup()
    overwrite(path, 0, 100)
    expect(await refusal(folder)).toMatchObject({ code: 'databaseDamaged' })
    expect(await refusal(folder)).toMatchObject({ code: 'databaseDamaged' })
  })

  it('is told by its own code at any later call, and can be restored at the door', async () => {
    const { folder, client, log } = await openTestApp()
    valueIn(await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
    const { name } = valueIn(await client.backups.create({}))
    const path = join(folder, 'junheng.db')
    const other = new Database(path)
    other.pragma('wal_checkpoint(TRUNCATE)')
    const root = Number(
      other.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'schools'").pluck().get(),
    )
    const pageSize = Number(other.pragma('page_size', { simple: true }))
    // Any write makes the open connections forget what they remember of the file.
    other.exec("INSERT INTO settings VALUES ('county', '太平区')")
    other.pragma('wal_checkpoint(TRUNCATE)')
    other.close()
    overwrite(path, (root - 1) * pageSize, pageSize)
    const answer = await client.schools.list({})
    expect(answer).toMatchObject({ ok: false, error: { code: 'databaseDamaged', params: { backup: name } } })
    expect(log.map(({ event }) => event)).toContain('databaseDamaged')
    const { keptAs } = valueIn(await client.backups.restore({ name }))
    expect(keptAs).toMatch(/^damaged./)
    expect(valueIn(await client.schools.list({})).map((school) => school.name)).toEqual(['红树小学'])
  })

  it('is looked for in bounded time in a large file, where the small tables still tell', async () => {
    const path = join(temporaryFolder(), 'large.db')
    const raw = new Database(path)
    raw.exec(
      'CREATE TABLE files (bytes BLOB); CREATE TABLE observations (value TEXT); CREATE TABLE schools (name TEXT)',
    )
    const insert = raw.prepare('INSERT INTO files VALUES (zeroblob(1000000))')
    for (let megabytes = 0; megabytes < 60; megabytes += 1) insert.run()
    raw.exec("INSERT INTO schools VALUES ('红树小学')")
    const root = Number(
      raw.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'schools'").pluck().get(),
    )
    raw.close()
    expect(isSound(path, 'atStart')).toBe(true)
    overwrite(path, (root - 1) * 4096, 4096)
    expect(isSound(path, 'atStart')).toBe(false)
  })
})

describe('what the disk says', () => {
  const saying = (code: string) => Object.assign(new Error(code), { code })

  it.each([
    ['SQLITE_FULL', 'storageFull'],
    ['SQLITE_IOERR_WRITE', 'storageFull'],
    ['ENOSPC', 'storageFull'],
    ['SQLITE_READONLY', 'storageReadOnly'],
    ['EROFS', 'storageReadOnly'],
    ['SQLITE_IOERR_READ', 'storageUnavailable'],
    ['SQLITE_CANTOPEN', 'storageUnavailable'],
    ['SQLITE_READONLY_DBMOVED', 'storageUnavailable'],
    ['EIO', 'storageUnavailable'],
    ['SQLITE_CORRUPT_INDEX', 'databaseDamaged'],
    ['SQLITE_NOTADB', 'databaseDamaged'],
    ['SQLITE_CONSTRAINT_UNIQUE', null],
    ['SQLITE_BUSY', null],
    ['ENOENT', null],
  ])('%s is %s', (code, kind) => {
    expect(classifyStorageError(saying(code))).toBe(kind)
  })

  it('is that the folder is gone, where it is, whatever the system calls it', () => {
    const gone = join(temporaryFolder(), 'pulled')
    expect(classifyStorageError(saying('SQLITE_IOERR_WRITE'), gone)).toBe('storageUnavailable')
    expect(classifyStorageError(saying('SQLITE_CONSTRAINT'), gone)).toBeNull()
  })
})
