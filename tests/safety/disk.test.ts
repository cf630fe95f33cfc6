import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { insertSchool, listSchools } from '../../db/repositories/schools.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type ChildApp, startChildApp } from './start-child-app.ts'

const linux = process.platform === 'linux'
const named = (name: string) => newSchoolAttributes({ name, kind: 'primary' })
/** How large a file of the running child may become, in bytes. */
const limitFiles = ({ pid }: ChildApp, bytes: number | 'unlimited') =>
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`])
const isSoundFile = (path: string) => {
  const raw = new Database(path, { readonly: true })
  const result = raw.pragma('integrity_check', { simple: true })
  raw.close()
  return result
}

describe('a full disk', () => {
  it('takes a transaction back and says why, and the next write works when there is room', async () => {
    const store = await openMigratedStore(join(temporaryFolder(), 'junheng.db'))
    await store.write((db) => insertSchool(db, 'first', named('红树小学')))
    const setLimit = (pages: number) => store.write(async (db) => db.raw.pragma(`max_page_count = ${pages}`))
    await setLimit(Number(store.read.raw.pragma('page_count', { simple: true })) + 4)
    const many = store.write(async (db) => {
      for (let index = 0; index < 2000; index += 1) {
        await insertSchool(db, `school-${index}`, named(`第${index}小学`.padEnd(60, '校')))
      }
    })
    await expect(many).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect((await listSchools(store.read)).map(({ name }) => name)).toEqual(['红树小学'])
    await setLimit(1_000_000)
    await store.write((db) => insertSchool(db, 'next', named('城南小学')))
    expect(await listSchools(store.read)).toHaveLength(2)
    await store.close()
    expect(isSoundFile(store.path)).toBe('ok')
  })

  it.runIf(linux)('is told at the door, with every former answer readable, until there is room', async () => {
    const folder = temporaryFolder()
    const { app } = await startChildApp(folder)
    // Its files can grow to 3 MB: what a full disk does to a write.
    limitFiles(app, 3_000_000)
    const stored: string[] = []
    const classes = (rows: number) =>
      Array.from({ length: rows }, (_, index) => ({
        stage: 'primary',
        grade: 1 + (index % 6),
        name: `${index}班`.padEnd(40, '班'),
        students: 40,
      }))
    const created = await app.call('schools.create', named('红树小学'))
    const { schoolId } = (created.ok ? created.value : {}) as { schoolId: string }
    const save = (year: number) => app.call('lists.saveClasses', { schoolId, year, classes: classes(300) })
    let failed = await save(2000)
    let year = 2000
    while (failed.ok && year < 2100) {
      stored.push(String(year))
      year += 1
      failed = await save(year)
    }
    expect(failed).toMatchObject({ ok: false, error: { code: 'storageFull' } })
    expect(stored.length).toBeGreaterThan(5)
    const rowsOf = async (of: number) => {
      const answer = await app.call('lists.classes', { schoolId, year: of })
      return answer.ok ? (answer.value as unknown[]).length : -1
    }
    for (const of of stored) expect(await rowsOf(Number(of))).toBe(300)
    expect(await rowsOf(year)).toBe(0)
    limitFiles(app, 'unlimited')
    expect(await save(year)).toMatchObject({ ok: true })
    expect(await rowsOf(year)).toBe(300)
    await app.close()
    expect(isSoundFile(join(folder, 'junheng.db'))).toBe('ok')
  })

  it.runIf(linux)('leaves no half of a backup, nor of a restore, and the store as it was', async () => {
    const folder = temporaryFolder()
    const { app } = await startChildApp(folder)
    expect(await app.call('schools.create', named('红树小学'))).toMatchObject({ ok: true })
    const made = await app.call('backups.create', {})
    const { name } = (made.ok ? made.value : {}) as { name: string }
    limitFiles(app, 60_000)
    const full = { ok: false, error: { code: 'storageFull' } }
    expect(await app.call('backups.create', {})).toMatchObject(full)
    expect(await app.call('backups.restore', { name })).toMatchObject(full)
    expect(readdirSync(join(folder, 'backups'))).toEqual([name])
    expect(readdirSync(folder).filter((file) => file.includes('restoring'))).toEqual([])
    expect(await app.call('schools.list', {})).toMatchObject({ ok: true, value: [{ name: '红树小学' }] })
    limitFiles(app, 'unlimited')
    expect(await app.call('backups.restore', { name })).toMatchObject({ ok: true })
    await app.close()
  })
})

describe('a folder that cannot be written to', () => {
  const readOnly = async (spoil: (folder: string) => void) => {
    const { app, client, folder } = await openTestApp()
    valueIn(await client.schools.create(named('红树小学')))
    await app.close()
    const transfers = temporaryFolder()
    chmodSync(transfers, 0o777)
    spoil(folder)
    let child: ChildApp | null = null
    try {
      const started = await startChildApp(folder, { transfers, dropRights: true })
      child = started.app
      return { opened: started.opened, folder }
    } finally {
      await child?.close()
      chmodSync(folder, 0o755)
    }
  }

  it.runIf(linux)('is refused with its name, and nothing in it changes', async () => {
    const { opened, folder } = await readOnly((path) => chmodSync(path, 0o555))
    expect(opened).toMatchObject({ refused: { code: 'storageReadOnly', params: { folder } } })
    const again = await openTestApp({ folder })
    expect(valueIn(await again.client.schools.list({}))).toHaveLength(1)
  })

  it.runIf(linux)('is refused also where it was opened before and only the database is locked', async () => {
    const { opened } = await readOnly((path) => {
      for (const name of readdirSync(path)) chmodSync(join(path, name), 0o444)
      if (process.getuid?.() === 0) chownSync(path, 65534, 65534)
    })
    expect(opened).toMatchObject({ refused: { code: 'storageReadOnly' } })
  })
})

describe('a folder that is pulled out while it is open', () => {
  it.skipIf(process.platform === 'win32')(
    'takes no more writes, says so, and has lost nothing when it is back',
    async () => {
      const { client, folder } = await openTestApp()
      valueIn(await client.schools.create(named('红树小学')))
      renameSync(folder, `${folder}-pulled`)
      try {
        expect(await client.schools.create(named('城南小学'))).toMatchObject({
          ok: false,
          error: { code: 'storageUnavailable' },
        })
        expect(await client.backups.create({})).toMatchObject({
          ok: false,
          error: { code: 'storageUnavailable' },
        })
        expect(existsSync(folder)).toBe(false)
      } finally {
        if (existsSync(folder)) rmSync(folder, { recursive: true })
        renameSync(`${folder}-pulled`, folder)
      }
      valueIn(await client.schools.create(named('北关小学')))
      expect(
        valueIn(await client.schools.list({}))
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(['北关小学', '红树小学'])
    },
  )

  it.skipIf(process.platform === 'win32')(
    'does not write into another file that took its place',
    async () => {
      const { client, folder } = await openTestApp()
      valueIn(await client.schools.create(named('红树小学')))
      const other = await openTestApp()
      await other.app.close()
      renameSync(join(folder, 'junheng.db'), join(folder, 'away.db'))
      renameSync(join(other.folder, 'junheng.db'), join(folder, 'junheng.db'))
      const before = statSync(join(folder, 'junheng.db')).mtimeMs
      expect(await client.schools.create(named('城南小学'))).toMatchObject({
        ok: false,
        error: { code: 'storageUnavailable' },
      })
      expect(statSync(join(folder, 'junheng.db')).mtimeMs).toBe(before)
    },
  )
})
