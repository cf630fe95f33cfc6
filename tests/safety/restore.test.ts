import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backupName } from '../../db/backup-name.ts'
import { schoolsAndReturns } from '../../db/migrations/0010-schools-and-returns.ts'
import { restoreFolder } from '../../electron/app.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { overwrite } from './damage-file.ts'

const create = async ({ client }: TestApp, name: string) =>
  valueIn(await client.schools.create(newSchoolAttributes({ name, kind: 'primary' })))
const names = async ({ client }: TestApp) =>
  valueIn(await client.schools.list({}))
    .map(({ name }) => name)
    .toSorted()
const backUp = async ({ client }: TestApp) => valueIn(await client.backups.create({})).name
const audit = (file: string) => {
  const raw = new Database(file, { readonly: true })
  const rows = raw.prepare('SELECT author, call, input FROM audit_log ORDER BY seq').all()
  raw.close()
  return rows as { author: string; call: string; input: string }[]
}

describe('a restore at the door', () => {
  it('brings back what the backup holds while the application runs on', async () => {
    const opened = await openTestApp()
    await create(opened, '红树小学')
    const name = await backUp(opened)
    await create(opened, '城南小学')
    valueIn(await opened.client.backups.restore({ name }))
    expect(await names(opened)).toEqual(['红树小学'])
    await create(opened, '北关小学')
    expect(await names(opened)).toEqual(['北关小学', '红树小学'])
  })

  it('keeps the former store, from which one can come back', async () => {
    const opened = await openTestApp()
    const name = await backUp(opened)
    await create(opened, '城南小学')
    const { keptAs } = valueIn(await opened.client.backups.restore({ name }))
    expect(keptAs).toMatch(/^backups.junheng-\d{8}T\d{9}Z-beforeRestore\.db$/)
    expect(await names(opened)).toEqual([])
    const { backups } = valueIn(await opened.client.backups.list({}))
    const former = backups.find(({ reason }) => reason === 'beforeRestore')
    expect(former).toMatchObject({ state: 'good', schools: 1 })
    valueIn(await opened.client.backups.restore({ name: former?.name ?? '' }))
    expect(await names(opened)).toEqual(['城南小学'])
  })

  it('stands in the audit log of the restored store, with who did it', async () => {
    const opened = await openTestApp()
    valueIn(await opened.client.app.updateSettings({ userName: '李强' }))
    const name = await backUp(opened)
    valueIn(await opened.client.app.updateSettings({ userName: '王敏' }))
    const { keptAs } = valueIn(await opened.client.backups.restore({ name }))
    const entries = audit(join(opened.folder, 'junheng.db'))
    expect(entries.at(-1)).toMatchObject({ author: '王敏', call: 'backups.restore' })
    expect(JSON.parse(entries.at(-1)?.input ?? '')).toEqual({ backup: name, keptAs })
    expect(entries.filter(({ call }) => call === 'backups.restore')).toHaveLength(1)
  })

  it('waits for calls that run, and lets none through half-way', async () => {
    const opened = await openTestApp()
    const name = await backUp(opened)
    const before = Array.from({ length: 20 }, (_, index) => create(opened, `先${index}小学`))
    const restoring = opened.client.backups.restore({ name })
    const after = Array.from({ length: 20 }, (_, index) => create(opened, `后${index}小学`))
    await Promise.all([...before, ...after])
    const { keptAs } = valueIn(await restoring)
    const former = new Database(join(opened.folder, keptAs ?? ''), { readonly: true })
    const kept = former.prepare('SELECT name FROM schools').pluck().all() as string[]
    former.close()
    // Each acknowledged school is in the one store or in the other.
    const all = [...kept, ...(await names(opened))]
    expect(new Set(all).size).toBe(40)
    expect(all).toHaveLength(40)
    expect(kept).toEqual(expect.arrayContaining(['先0小学', '先19小学']))
  })

  it('tells the screens that everything has changed', async () => {
    const opened = await openTestApp()
    const name = await backUp(opened)
    const calls: string[] = []
    opened.app.subscribe((event) => event.kind === 'changed' && calls.push(event.call))
    valueIn(await opened.client.backups.restore({ name }))
    expect(calls).toEqual(['backups.restore'])
  })

  it('brings a backup of an older program up to date', async () => {
    const opened = await openTestApp()
    const name = await backUp(opened)
    const file = join(opened.folder, 'backups', name)
    writeFileSync(file, '')
    const old = new Database(file)
    old.exec(schoolsAndReturns.up)
    old.pragma('user_version = 10')
    old.exec(
      "INSERT INTO schools (id, name, kind, status, to_verify, invented) VALUES ('s', '老校', 'primary', 'open', 0, 0)",
    )
    old.close()
    valueIn(await opened.client.backups.restore({ name }))
    expect(await names(opened)).toEqual(['老校'])
    expect(readdirSync(join(opened.folder, 'backups')).filter((one) => one.includes('Migration'))).toEqual([])
  })

  it.each([
    ['was damaged', 'backupDamaged', (file: string) => overwrite(file, 4096, 60_000)],
    ['is no database', 'backupDamaged', (file: string) => writeFileSync(file, '不是数据库')],
    [
      'is a database of something else',
      'backupDamaged',
      (file: string) => {
        writeFileSync(file, '')
        new Database(file).exec('CREATE TABLE recipes (x TEXT)').close()
      },
    ],
    [
      'was written by a newer program',
      'databaseNewer',
      (file: string) => {
        const raw = new Database(file)
        raw.pragma('user_version = 99990')
        raw.close()
      },
    ],
  ])('refuses a backup that %s, and changes nothing', async (_what, code, spoil) => {
    const opened = await openTestApp()
    await create(opened, '红树小学')
    const name = await backUp(opened)
    spoil(join(opened.folder, 'backups', name))
    expect(await opened.client.backups.restore({ name })).toMatchObject({ ok: false, error: { code } })
    expect(await names(opened)).toEqual(['红树小学'])
    expect(readdirSync(join(opened.folder, 'backups'))).toEqual([name])
    expect(existsSync(join(opened.folder, 'restoring.db'))).toBe(false)
    const { backups } = valueIn(await opened.client.backups.list({}))
    expect(backups[0]?.state).toBe(code === 'databaseNewer' ? 'newer' : 'damaged')
  })

  it('takes only names of backups: no path leads out of the folder, and a name nobody has is told', async () => {
    const opened = await openTestApp()
    for (const name of ['../junheng.db', 'junheng.db', '/etc/passwd', '']) {
      const answer = await opened.client.backups.restore({ name })
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    }
    const name = backupName(new Date().toISOString(), 'daily')
    expect(await opened.client.backups.restore({ name })).toMatchObject({
      ok: false,
      error: { code: 'fileNotFound', params: { name } },
    })
  })
})

describe('a restore of a folder that is not open', () => {
  it('takes the newest good backup, and passes over the damaged one', async () => {
    const opened = await openTestApp()
    await create(opened, '红树小学')
    const good = await backUp(opened)
    await create(opened, '城南小学')
    const bad = await backUp(opened)
    await opened.app.close()
    overwrite(join(opened.folder, 'backups', bad), 4096, 60_000)
    const restored = await restoreFolder({ folder: opened.folder, at: new Date().toISOString() })
    expect(restored?.source).toBe(join(opened.folder, 'backups', good))
    expect(await names(await openTestApp({ folder: opened.folder }))).toEqual(['红树小学'])
  })

  it('keeps a damaged store byte for byte, with its log, where nothing deletes it', async () => {
    const opened = await openTestApp()
    await create(opened, '红树小学')
    await backUp(opened)
    await opened.app.close()
    const path = join(opened.folder, 'junheng.db')
    overwrite(path, 0, 4096)
    writeFileSync(`${path}-wal`, 'what the log said')
    const damaged = readFileSync(path)
    const restored = await restoreFolder({ folder: opened.folder, at: new Date().toISOString() })
    const kept = join(opened.folder, restored?.keptAs ?? '')
    expect(restored?.keptAs).toMatch(/^damaged./)
    expect(readFileSync(kept).equals(damaged)).toBe(true)
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('what the log said')
    expect(await names(await openTestApp({ folder: opened.folder }))).toEqual(['红树小学'])
  })

  it('takes what a killed process left in the log of the store into the file that is kept', async () => {
    const opened = await openTestApp()
    const name = await backUp(opened)
    await create(opened, '红树小学')
    // The store is still open and its log not yet settled: the state in which a kill leaves it.
    const path = join(opened.folder, 'junheng.db')
    const files = ['', '-wal'].map((suffix) => ({ suffix, bytes: readFileSync(`${path}${suffix}`) }))
    expect(files[1]?.bytes.length).toBeGreaterThan(0)
    await opened.app.close()
    for (const { suffix, bytes } of files) writeFileSync(`${path}${suffix}`, bytes)
    const from = join(opened.folder, 'backups', name)
    const restored = await restoreFolder({ folder: opened.folder, from, at: new Date().toISOString() })
    const kept = new Database(join(opened.folder, restored?.keptAs ?? ''), { readonly: true })
    expect(kept.prepare('SELECT name FROM schools').pluck().all()).toEqual(['红树小学'])
    kept.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(await names(await openTestApp({ folder: opened.folder }))).toEqual([])
  })

  it('is refused while somebody works in the folder', async () => {
    const opened = await openTestApp()
    await backUp(opened)
    const restoring = restoreFolder({ folder: opened.folder, at: new Date().toISOString() })
    await expect(restoring).rejects.toMatchObject({ holder: { pid: process.pid } })
  })

  it('is nothing where there is no backup', async () => {
    const opened = await openTestApp()
    await create(opened, '红树小学')
    await opened.app.close()
    expect(await restoreFolder({ folder: opened.folder, at: new Date().toISOString() })).toBeNull()
    expect(await names(await openTestApp({ folder: opened.folder }))).toEqual(['红树小学'])
  })
})
