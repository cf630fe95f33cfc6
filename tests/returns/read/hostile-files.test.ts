import { afterAll, describe, expect, it } from 'vitest'
import * as fixtures from '../../fixtures/workbooks/index.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

describe('a file made to exhaust the machine', () => {
  it('is refused from the zip directory where it would inflate a thousandfold', async () => {
    expect(await reader.read(fixtures.zipBomb())).toMatchObject({
      ok: false,
      code: 'tooLarge',
      params: { limit: 'ratio' },
    })
  })

  it('is refused while inflating where the directory told less than comes', async () => {
    expect(await reader.read(fixtures.lyingZipBomb())).toMatchObject({ ok: false, code: 'damaged' })
  })

  it.each([
    ['inflatedBytes', { inflatedBytes: 100 }],
    ['zipEntries', { zipEntries: 3 }],
    ['sharedStrings', { sharedStrings: 4 }],
    ['fileBytes', { fileBytes: 100 }],
    ['slots', { slots: 10 }],
  ])('is refused beyond the limit of %s, which is named', async (limit, limits) => {
    expect(await reader.read(fixtures.schoolTable(), { limits })).toMatchObject({
      ok: false,
      code: 'tooLarge',
      params: { limit, allowed: Object.values(limits)[0] },
    })
  })

  it('is refused where it wants entities expanded', async () => {
    expect(await reader.read(fixtures.entityBomb())).toMatchObject({ ok: false, code: 'unsafeXml' })
  })

  it('costs nothing where ten cells claim a million rows', async () => {
    const { rows } = await reader.sheet(fixtures.millionRowRange())
    expect(rows).toHaveLength(1_048_576)
    expect(rows[8]).toEqual([8])
    expect(rows[9]).toEqual([])
    expect(rows[1_048_575]).toEqual([null, 10])
  })

  it('reads rows of 16,384 columns and refuses them by the thousand', async () => {
    const { rows } = await reader.sheet(fixtures.widestRows(20))
    expect(rows[19]).toHaveLength(16_384)
    expect(await reader.read(fixtures.widestRows(2_000))).toMatchObject({
      ok: false,
      code: 'tooLarge',
      params: { limit: 'slots' },
    })
  })

  it('is refused where few texts are shown too often', async () => {
    expect(await reader.read(fixtures.repeatedLongText(30_000, 10_000))).toMatchObject({
      ok: false,
      code: 'tooLarge',
      params: { limit: 'textCharacters' },
    })
  })

  it('is refused where thousands of merges lie over one another, and read where none does', async () => {
    expect(await reader.read(fixtures.overlappingMerges(5_000))).toMatchObject({ ok: false, code: 'damaged' })
    expect((await reader.sheet(fixtures.manyMerges(30_000))).merges).toHaveLength(30_000)
  })

  it('is refused where it needs more memory than it may have, and the next file is read', async () => {
    const fixture = fixtures.manyMerges(40_000)
    expect(await reader.read(fixture, { limits: { heapMegabytes: 16 } })).toMatchObject({
      ok: false,
      code: 'tooLarge',
      params: { limit: 'heapMegabytes' },
    })
    expect((await reader.sheet(fixture)).rows).toHaveLength(40_000)
  })
})
