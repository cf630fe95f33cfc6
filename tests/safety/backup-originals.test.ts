import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInThread, stopFlag } from '../../db/backup-thread.ts'
import { originalPath } from '../../db/evidence-paths.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { insertOriginal } from '../../db/repositories/evidence.ts'
import { sweepOriginals } from '../../db/sweep-originals.ts'
import { hashOf } from '../../db/whole-original.ts'
import { restoreFolder } from '../../electron/app.ts'
import { runCommandLine } from '../../electron/hosts/cli/run.ts'
import { createClient } from '../../shared/contract/client.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { openImportApp } from '../returns/import-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { openVisit, type VisitApp } from '../visits/open-visit.ts'
import { makeJpeg } from '../visits/pictures.ts'
import { startChildApp } from './start-child-app.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')
const LAYOUT = { year: 2025, standard: 'quality-2017', item: 'layoutPlan', rule: 'planned' }
const language = 'zh-CN' as const
const today = () => new Date().toISOString()

/** A visit with a photograph of item 1, and a document of the county. */
async function openWithEvidence() {
  const app = await openVisit()
  const photo = await makeJpeg(60, 40)
  const { evidence } = valueIn(await app.addFile('教室.jpg', photo))
  const token = await app.tokens.take('批复.pdf', PDF)
  const county = valueIn(await app.client.county.addEvidence({ ...LAYOUT, token })).evidence
  const place = { visitId: app.visitId, evidenceId: evidence.id }
  return { app, photo, evidence, county, place, day: await plannedDay(app) }
}
const plannedDay = async (app: VisitApp) => (await app.form()).visit.plannedOn
const copyIn = ({ folder }: { folder: string }, sha256: string) =>
  originalPath(join(folder, 'backups'), sha256)
const backUp = async ({ client }: Pick<VisitApp, 'client'>) => valueIn(await client.backups.create({}))
const listed = async ({ client }: Pick<VisitApp, 'client'>) => valueIn(await client.backups.list({}))
const filesUnder = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : []
const fetched = ({ tokens }: Pick<VisitApp, 'tokens'>, token: string) =>
  readFileSync(tokens.find(token)?.path ?? '')

/** Originals of their own content in a store that is not open. */
async function addOriginals(folder: string, sizes: readonly number[]): Promise<string[]> {
  const store = await openMigratedStore(join(folder, 'junheng.db'))
  const hashes: string[] = []
  for (const [index, size] of sizes.entries()) {
    const beside = join(folder, 'beside')
    writeFileSync(beside, randomBytes(size))
    const sha256 = await hashOf(beside)
    const path = originalPath(folder, sha256)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, readFileSync(beside))
    rmSync(beside)
    await store.write((db) => insertOriginal(db, { sha256, size, name: `${index}.pdf`, type: 'pdf' }))
    hashes.push(sha256)
  }
  await store.close()
  return hashes
}

describe('photographs and documents in a backup', () => {
  it('are copies of their own, made once and shared by all backups', async () => {
    const { app, photo, evidence, county } = await openWithEvidence()
    expect((await backUp(app)).lost).toEqual([])
    const copy = copyIn(app, evidence.sha256)
    expect(readFileSync(copy).equals(photo)).toBe(true)
    expect(readFileSync(copyIn(app, county.sha256)).equals(PDF)).toBe(true)
    const made = statSync(copy)
    expect(made.nlink).toBe(1)
    expect(made.ino).not.toBe(statSync(originalPath(app.folder, evidence.sha256)).ino)
    await backUp(app)
    expect(statSync(copy).ino).toBe(made.ino)
    const { backups, shared } = await listed(app)
    expect(backups.map(({ originals }) => originals)).toEqual([
      { count: 2, missing: 0 },
      { count: 2, missing: 0 },
    ])
    expect(shared).toEqual({ count: 2, bytes: photo.length + PDF.length })
    expect(filesUnder(join(app.folder, 'backups', 'evidence'))).toHaveLength(2)
  })

  it('come back with a restore, wherever they are missing or damaged', async () => {
    const { app, photo, evidence, county, place } = await openWithEvidence()
    const { name } = await backUp(app)
    writeFileSync(originalPath(app.folder, evidence.sha256), Buffer.alloc(photo.length))
    rmSync(originalPath(app.folder, county.sha256))
    expect(readFileSync(copyIn(app, evidence.sha256)).equals(photo)).toBe(true)
    expect(valueIn(await app.client.backups.restore({ name })).lost).toEqual([])
    expect(readFileSync(originalPath(app.folder, evidence.sha256)).equals(photo)).toBe(true)
    const { token } = valueIn(await app.client.visits.original(place))
    expect(fetched(app, token).equals(photo)).toBe(true)
    const document = valueIn(await app.client.county.original({ evidenceId: county.id }))
    expect(fetched(app, document.token).equals(PDF)).toBe(true)
  })

  it('are taken from it when one that is opened is missing or damaged', async () => {
    const { app, photo, evidence, place } = await openWithEvidence()
    await backUp(app)
    const path = originalPath(app.folder, evidence.sha256)
    writeFileSync(path, Buffer.alloc(photo.length))
    expect(fetched(app, valueIn(await app.client.visits.original(place)).token).equals(photo)).toBe(true)
    rmSync(path)
    expect(valueIn(await app.client.visits.thumbnail(place)).token).not.toBeNull()
    expect(readFileSync(path).equals(photo)).toBe(true)
  })

  it('are named with what they belonged to where they lie nowhere whole', async () => {
    const { app, evidence, county, day } = await openWithEvidence()
    writeFileSync(originalPath(app.folder, evidence.sha256), 'damaged')
    const lostPhoto = {
      name: '教室.jpg',
      size: evidence.size,
      of: [{ kind: 'visit', school: '红树小学', day, item: '1' }],
    }
    const { name, lost } = await backUp(app)
    expect(lost).toEqual([lostPhoto])
    expect((await listed(app)).backups[0]?.originals).toEqual({ count: 2, missing: 1 })
    expect(valueIn(await app.client.backups.missing({ name }))).toEqual([lostPhoto])
    const none = 'junheng-20200101T000000000Z-daily.db'
    const asked = () => app.client.backups.missing({ name: none })
    expect(await asked()).toMatchObject({ error: { code: 'fileNotFound', params: { name: none } } })
    writeFileSync(join(app.folder, 'backups', none), 'noise')
    expect(await asked()).toMatchObject({ error: { code: 'backupDamaged' } })
    // The copy of the document is damaged as well, and its original gone.
    writeFileSync(copyIn(app, county.sha256), Buffer.alloc(PDF.length))
    rmSync(originalPath(app.folder, county.sha256))
    const restored = valueIn(await app.client.backups.restore({ name }))
    expect(restored.lost).toHaveLength(2)
    expect(restored.lost).toContainEqual(lostPhoto)
    expect(restored.lost.find((one) => one.name === '批复.pdf')?.of).toEqual([
      {
        kind: 'county',
        year: 2025,
        item: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) },
      },
    ])
  })

  it('follow at once where only the database was backed up before an undo', async () => {
    const app = await openImportApp()
    const form = schoolForm({ 学校名称: '红树小学', 学校类型: '小学', 小学学生人数: 604 })
    const batchId = await app.store([await app.hand('红树小学.xlsx', form)])
    const token = await app.tokens.take('批复.pdf', PDF)
    valueIn(await app.client.county.addEvidence({ ...LAYOUT, token }))
    valueIn(await app.client.imports.undo({ batchId, reason: '重复导入' }))
    const state = async () => (await listed(app)).backups.find(({ reason }) => reason === 'beforeUndo')
    expect(await state()).toMatchObject({ state: 'good', originals: { count: 1 } })
    await expect.poll(state).toMatchObject({ originals: { count: 1, missing: 0 } })
  })
})

describe('photographs and documents of a restore elsewhere', () => {
  const restoreOn = async (args: readonly string[]) => {
    const err: string[] = []
    const output = { out: () => {}, err: (line: string) => void err.push(line), printPdf: null, language }
    return { status: await runCommandLine(['restore', ...args], output), stderr: err.join('\n') }
  }

  it('go into an empty folder, by the command line', async () => {
    const { app, photo, evidence, place } = await openWithEvidence()
    const { name } = await backUp(app)
    await app.app.close()
    const folder = temporaryFolder()
    const from = join(app.folder, 'backups', name)
    // What comes from the backups must do without the folder that they were made of.
    rmSync(join(app.folder, 'evidence'), { recursive: true })
    const said = await restoreOn(['--data', folder, '--from', from])
    expect(said).toEqual({ status: 0, stderr: '' })
    const opened = await openTestApp({ folder })
    const { token } = valueIn(await opened.client.visits.original(place))
    expect(fetched(opened, token).equals(photo)).toBe(true)
    expect(readFileSync(originalPath(folder, evidence.sha256)).equals(photo)).toBe(true)
  })

  it('are named by the command line where they did not come with the backup', async () => {
    const { app, day } = await openWithEvidence()
    const { name } = await backUp(app)
    await app.app.close()
    rmSync(join(app.folder, 'evidence'), { recursive: true })
    rmSync(join(app.folder, 'backups', 'evidence'), { recursive: true })
    const folder = temporaryFolder()
    const said = await restoreOn(['--data', folder, '--from', join(app.folder, 'backups', name)])
    expect(said.status).toBe(1)
    expect(said.stderr).toContain(`教室.jpg（红树小学 ${day} 督导第 1 项）`)
    expect(said.stderr).toContain('批复.pdf')
    expect(existsSync(join(folder, 'junheng.db'))).toBe(true)
  })
})

describe('the store of photographs and documents', () => {
  it('lets go only what neither the county nor a kept backup names', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()]
    const [a = '', b = ''] = await addOriginals(one, [100, 200])
    const [c = ''] = await addOriginals(other, [300])
    const shared = temporaryFolder()
    for (const sha256 of [a, b, c, 'f'.repeat(64)]) {
      mkdirSync(dirname(originalPath(shared, sha256)), { recursive: true })
      writeFileSync(originalPath(shared, sha256), 'copy')
    }
    const left = () => [a, b, c, 'f'.repeat(64)].filter((sha256) => existsSync(originalPath(shared, sha256)))
    const damaged = join(shared, 'damaged.db')
    writeFileSync(damaged, 'noise')
    sweepOriginals(shared, [join(one, 'junheng.db'), damaged])
    expect(left()).toHaveLength(4)
    sweepOriginals(shared, [join(one, 'junheng.db'), join(other, 'junheng.db')])
    expect(left()).toEqual([a, b, c])
    sweepOriginals(shared, [join(one, 'junheng.db')])
    expect(left()).toEqual([a, b])
  })

  it('keeps what was whole when the work is ended between two files, under no name of a backup', async () => {
    const folder = temporaryFolder()
    await addOriginals(folder, [1000, 2000])
    const stop = stopFlag()
    stop.raise()
    mkdirSync(join(folder, 'backups'))
    const target = join(folder, 'backups', 'junheng-20260101T000000000Z-daily.db')
    const source = join(folder, 'junheng.db')
    const ended = runInThread({ kind: 'copyWhole', source, target, bare: false }, stop)
    await expect(ended).rejects.toMatchObject({ code: 'STOPPED' })
    expect(filesUnder(join(folder, 'backups'))).toEqual([])
  })

  it('tells how far it is, and is cancelled between two files; the next one has them all', async () => {
    const app = await openVisit()
    const count = 120
    const padding = Buffer.alloc(200_000, '%')
    for (let index = 0; index < count; index++) {
      valueIn(await app.addFile(`${index}.pdf`, Buffer.concat([PDF, padding, Buffer.from(`${index}\n`)])))
    }
    const stop = app.app.subscribe((event) => {
      if (event.kind !== 'progress') return
      expect(event).toMatchObject({ phase: 'saving', total: count })
      app.app.cancel('backup')
    })
    const create = () => app.client.backups.create({}, { job: 'backup' })
    expect(await create()).toMatchObject({ error: { code: 'cancelled' } })
    stop()
    const copied = filesUnder(join(app.folder, 'backups')).length
    expect(copied).toBeGreaterThan(0)
    expect(copied).toBeLessThan(count)
    expect((await listed(app)).backups).toEqual([])
    expect(valueIn(await create()).lost).toEqual([])
    expect((await listed(app)).backups).toMatchObject([{ originals: { count, missing: 0 } }])
  })

  it.runIf(process.platform === 'linux')(
    'is left as it was by a full disk, and no backup is named',
    async () => {
      const folder = temporaryFolder()
      await addOriginals(folder, [10_000, 6_000_000])
      const { app } = await startChildApp(folder)
      // The daily one of the opening comes first; then there is an original that no file may be as large as.
      const reasons = async () =>
        valueIn(await createClient(app.call).backups.list({})).backups.map(({ reason }) => reason)
      await expect.poll(reasons).toEqual(['daily'])
      rmSync(join(folder, 'backups'), { recursive: true })
      execFileSync('prlimit', [`--pid=${app.pid}`, '--fsize=3000000:unlimited'])
      const full = await app.call('backups.create', {})
      expect(full).toMatchObject({ ok: false, error: { code: 'storageFull' } })
      expect(filesUnder(join(folder, 'backups'))).toEqual([])
      execFileSync('prlimit', [`--pid=${app.pid}`, '--fsize=unlimited:unlimited'])
      expect(await app.call('backups.create', {})).toMatchObject({ ok: true, value: { lost: [] } })
      await app.close()
    },
  )

  it.runIf(process.platform === 'linux')(
    'that has no room keeps no county from the daily copy of its database',
    async () => {
      const folder = temporaryFolder()
      await addOriginals(folder, [6_000_000])
      const { app } = await startChildApp(folder, { largestFile: 3_000_000 })
      const state = async () => {
        const { backups, lastFailure } = valueIn(await createClient(app.call).backups.list({}))
        return { reasons: backups.map(({ reason, originals }) => [reason, originals?.missing]), lastFailure }
      }
      await expect
        .poll(state)
        .toMatchObject({ reasons: [['daily', 1]], lastFailure: { code: 'storageFull' } })
      await app.close()
    },
  )

  it('stands whole after a kill in the middle of a copy', async () => {
    const folder = temporaryFolder()
    const hashes = await addOriginals(folder, Array(20).fill(1_000_000))
    const store = join(folder, 'backups', 'evidence')
    // What is killed too late, when the backup has its name, is done again.
    const isKilledInside = async () => {
      rmSync(join(folder, 'backups'), { recursive: true, force: true })
      const { app } = await startChildApp(folder)
      await expect.poll(() => filesUnder(store).length, { interval: 5 }).toBeGreaterThan(0)
      process.kill(app.pid, 'SIGKILL')
      await app.close()
      return !readdirSync(join(folder, 'backups')).some((name) => name.endsWith('.db'))
    }
    await expect.poll(isKilledInside, { timeout: 200_000 }).toBe(true)
    const again = await openTestApp({ folder })
    const state = async () => (await listed(again)).backups.map(({ originals }) => originals)
    await expect.poll(state).toEqual([{ count: 20, missing: 0 }])
    for (const sha256 of hashes) expect(await hashOf(copyIn({ folder }, sha256))).toBe(sha256)
    expect(filesUnder(store)).toHaveLength(20)
    await again.app.close()
    const restored = await restoreFolder({ folder, at: today() })
    expect(restored?.lost).toEqual([])
  })
})
