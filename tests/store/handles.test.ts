import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFolder } from '../../db/folder-lock.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { listStandards } from '../../db/repositories/dictionary.ts'
import { insertObservations, listCurrentOfYear, listHistory } from '../../db/repositories/observations.ts'
import { insertSchool } from '../../db/repositories/schools.ts'
import { readSetting, writeSetting } from '../../db/repositories/settings.ts'
import { standards } from '../../seeds/standards/index.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { temporaryFolder } from './temporary-folder.ts'

const open = () => openMigratedStore(join(temporaryFolder(), 'junheng.db'))
const place = { schoolId: 's', year: 2025, field: 'students', stage: 'primary' } as const
const entered = {
  author: '王',
  at: '2025-09-18T01:00:00.000Z',
  accepted: true,
  source: { kind: 'manual', reason: '核对' },
} as const

describe('the store', () => {
  it('cannot be written to by the handle of a query', async () => {
    const store = await open()
    expect(() => store.read.raw.exec("INSERT INTO settings VALUES ('county', 'x')")).toThrow(/readonly/)
    await store.close()
  })

  it('keeps nothing of a transaction that throws', async () => {
    const store = await open()
    const failing = store.write(async (db) => {
      await writeSetting(db, 'county', '太平区')
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await readSetting(store.read, 'county')).toBeNull()
    await store.close()
  })

  it('lets the newest accepted value count and keeps the former ones', async () => {
    const store = await open()
    await store.write(async (db) => {
      await insertSchool(db, 's', newSchoolAttributes({ name: '红树小学', kind: 'primary' }))
      insertObservations(db, [
        { ...place, ...entered, value: '600' },
        { ...place, ...entered, value: '604' },
        { ...place, ...entered, value: '999', accepted: false },
      ])
    })
    expect((await listCurrentOfYear(store.read, 2025)).map(({ value }) => value)).toEqual(['604'])
    expect((await listHistory(store.read, place)).map(({ value }) => value)).toEqual(['999', '604', '600'])
    await store.close()
  })

  it('answers what counts in a year through an index', async () => {
    const store = await open()
    const plan = store.read.raw
      .prepare(
        'EXPLAIN QUERY PLAN SELECT max(seq) FROM observations WHERE year = 2025 AND accepted = 1 AND withdrawn = 0 GROUP BY year, school_id, field, stage',
      )
      .all() as { detail: string }[]
    expect(plan.map(({ detail }) => detail).join()).toMatch(
      /SEARCH observations USING COVERING INDEX observations_by_place/,
    )
    await store.close()
  })

  it('seeds the standards once: opening again adds no second version', async () => {
    const path = join(temporaryFolder(), 'junheng.db')
    const first = await openMigratedStore(path)
    await first.close()
    const again = await openMigratedStore(path)
    const rows = again.read.raw
      .prepare('SELECT slug, version, count(*) AS n FROM standards GROUP BY slug, version')
      .all()
    const published = standards.map(({ slug, version }) => ({ slug, version, n: 1 }))
    expect(rows).toEqual(published.toSorted((one, other) => one.slug.localeCompare(other.slug)))
    expect((await listStandards(again.read)).map(({ slug }) => slug)).toEqual(
      published.map(({ slug }) => slug).toSorted(),
    )
    await again.close()
  })

  it('is held by one process at a time, and the second is told by whom', () => {
    const folder = temporaryFolder()
    const held = lockFolder(folder)
    const second = lockFolder(folder)
    expect(held.held).toBe(true)
    expect(second).toMatchObject({ held: false, holder: { pid: process.pid } })
    if (held.held) held.release()
    const third = lockFolder(folder)
    expect(third.held).toBe(true)
    if (third.held) third.release()
  })
})
