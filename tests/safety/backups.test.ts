import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '../../db/backup.ts'
import { backupName } from '../../db/backup-name.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { insertObservations } from '../../db/repositories/observations.ts'
import { insertSchool } from '../../db/repositories/schools.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { openImportApp } from '../returns/import-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { overwrite } from './damage-file.ts'

const school = newSchoolAttributes({ name: '红树小学', kind: 'primary' })
const inFolder = (folder: string) => {
  const backups = join(folder, 'backups')
  return existsSync(backups) ? readdirSync(backups) : []
}
const openBackup = (folder: string, name: string) =>
  new Database(join(folder, 'backups', name), { readonly: true })
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()

describe('a backup', () => {
  it('is one file that holds what the store holds, named by time and reason', async () => {
    const { client, folder } = await openTestApp()
    valueIn(await client.schools.create(school))
    const { name } = valueIn(await client.backups.create({}))
    expect(name).toMatch(/^junheng-\d{8}T\d{9}Z-manual\.db$/)
    expect(inFolder(folder)).toEqual([name])
    const copy = openBackup(folder, name)
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('SELECT name FROM schools').pluck().all()).toEqual(['红树小学'])
    copy.close()
    // Also reading it leaves nothing beside it.
    expect(inFolder(folder)).toEqual([name])
  })

  it('is listed with what stands in it', async () => {
    const { client, folder } = await openTestApp()
    valueIn(await client.schools.create(school))
    const { name } = valueIn(await client.backups.create({}))
    writeFileSync(join(folder, 'backups', 'notes.txt'), 'not ours')
    const { backups, lastFailure } = valueIn(await client.backups.list({}))
    expect(backups).toMatchObject([{ name, reason: 'manual', state: 'good', schools: 1 }])
    expect(backups[0]?.lastWrittenAt).toMatch(/^20\d\d-/)
    expect(lastFailure).toBeNull()
  })

  it('does not hold up whoever writes, and holds one moment of the store', async () => {
    const path = join(temporaryFolder(), 'junheng.db')
    const store = await openMigratedStore(path)
    const place = { year: 2025, field: 'students', stage: 'primary', schoolId: 's' } as const
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...place,
        value: String(index),
        author: '王',
        at: daysAgo(0),
        accepted: true,
        source: { kind: 'manual', reason: '核对'.repeat(40) } as const,
      }))
    await store.write(async (db) => {
      await insertSchool(db, 's', school)
      insertObservations(db, rows(30_000))
    })
    let done = false
    const backup = makeBackup(path, 'manual', daysAgo(0)).finally(() => {
      done = true
    })
    let written = 0
    while (!done) {
      await store.write(async (db) => insertObservations(db, rows(7)))
      written += 1
      await new Promise((resolve) => setImmediate(resolve))
    }
    const copy = new Database(join(path, '..', 'backups', (await backup).name), { readonly: true })
    const copied = Number(copy.prepare('SELECT count(*) FROM observations').pluck().get())
    copy.close()
    expect(written).toBeGreaterThan(1)
    expect((copied - 30_000) % 7).toBe(0)
    expect(copied).toBeLessThanOrEqual(30_000 + 7 * written)
    await store.close()
  })

  it('leaves nothing behind where the store does not read back, and says that it is damaged', async () => {
    const { app, folder } = await openTestApp({ sample: 'taiping' })
    await app.close()
    const path = join(folder, 'junheng.db')
    overwrite(path, 8192, 40_000)
    await expect(makeBackup(path, 'daily', daysAgo(0))).rejects.toMatchObject({ code: 'databaseDamaged' })
    expect(inFolder(folder)).toEqual([])
  })

  it('that was half made when the process was killed is cleared away', async () => {
    const { app, folder } = await openTestApp()
    await app.close()
    mkdirSync(join(folder, 'backups'), { recursive: true })
    for (const suffix of ['', '-journal']) {
      writeFileSync(join(folder, 'backups', `${backupName(daysAgo(0), 'daily')}.partial${suffix}`), 'half')
    }
    await (await openTestApp({ folder })).app.close()
    expect(inFolder(folder).filter((name) => name.includes('partial'))).toEqual([])
  })
})

describe('the daily backup', () => {
  const reopen = async (folder: string) => (await openTestApp({ folder })).app.close()

  it('is made at the opening of a store that has none of the last day, and only then', async () => {
    const { app, client, folder } = await openTestApp()
    valueIn(await client.schools.create(school))
    await app.close()
    expect(inFolder(folder)).toEqual([])
    await reopen(folder)
    expect(inFolder(folder)).toHaveLength(1)
    expect(inFolder(folder)[0]).toContain('-daily.db')
    await reopen(folder)
    expect(inFolder(folder)).toHaveLength(1)
  })

  it('is made again when the newest is older than a day, and the rules let the oldest go', async () => {
    const { app, folder } = await openTestApp()
    await app.close()
    await reopen(folder)
    const [newest = ''] = inFolder(folder)
    const bytes = readFileSync(join(folder, 'backups', newest))
    const old = Array.from({ length: 90 }, (_, index) => backupName(daysAgo(index + 2), 'daily'))
    for (const name of old) writeFileSync(join(folder, 'backups', name), bytes)
    const young = join(folder, 'backups', newest)
    await reopen(folder)
    expect(inFolder(folder)).toHaveLength(91)
    rmSync(young)
    await reopen(folder)
    const kept = inFolder(folder)
    expect(kept.filter((name) => !old.includes(name))).toHaveLength(1)
    expect(kept).toHaveLength(22)
  })

  it('that fails stops nobody: work goes on, and the list tells of it', async () => {
    const { app, folder } = await openTestApp()
    await app.close()
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
    const { client, log } = await openTestApp({ folder })
    await expect.poll(() => log.some(({ event }) => event === 'dailyBackup')).toBe(true)
    expect(await client.backups.create({})).toMatchObject({ ok: false, error: { code: 'backupFailed' } })
    valueIn(await client.schools.create(school))
    expect(valueIn(await client.schools.list({}))).toHaveLength(1)
  })
})

describe('an undo of an import', () => {
  it('is preceded by a backup in which the batch still counts', async () => {
    const { client, hand, store, folder } = await openImportApp()
    const form = schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: 604 })
    const batchId = await store([await hand('红树小学.xlsx', form)])
    valueIn(await client.imports.undo({ batchId, reason: '重复导入' }))
    const [name = '', ...others] = inFolder(folder)
    expect(others).toEqual([])
    expect(name).toContain('-beforeUndo.db')
    const copy = openBackup(folder, name)
    expect(copy.prepare('SELECT undone_at FROM import_batches').pluck().get()).toBeNull()
    expect(copy.prepare('SELECT count(*) FROM observations WHERE withdrawn = 0').pluck().get()).toBe(1)
    copy.close()
  })

  it('does not happen where the backup cannot be made', async () => {
    const { client, hand, store, folder } = await openImportApp()
    const form = schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: 604 })
    const batchId = await store([await hand('红树小学.xlsx', form)])
    writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
    const answer = await client.imports.undo({ batchId, reason: '重复导入' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'backupFailed' } })
    expect(valueIn(await client.imports.list({}))[0]?.undoneAt).toBeNull()
  })
})
