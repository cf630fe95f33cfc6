import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/returns/read/read-workbook.ts'
import { openWorkbookReader } from '../../../electron/returns/read/workbook-reader.ts'
import * as fixtures from '../../fixtures/workbooks/index.ts'

const reader = openWorkbookReader()
const long = { path: '', name: '大表.xlsx' }
const small = { path: '', name: '小表.xlsx' }

beforeAll(() => {
  long.path = fixtures.placeFixture(fixtures.manyMerges(200_000))
  small.path = fixtures.placeFixture(fixtures.schoolTable())
})
afterAll(() => reader.close())

describe('a read that is stopped', () => {
  it('ends soon when it is cancelled, and the next file is read', async () => {
    const controller = new AbortController()
    let cancelledAt = 0
    const result = await reader.read({
      ...long,
      signal: controller.signal,
      onProgress: () => {
        cancelledAt ||= performance.now()
        controller.abort()
      },
    })
    expect(result).toEqual({ ok: false, code: 'cancelled', params: { file: '大表.xlsx' } })
    expect(cancelledAt).toBeGreaterThan(0)
    // A fraction of a second; a machine that does other things as well takes longer.
    expect(performance.now() - cancelledAt).toBeLessThan(10_000)
    expect(await reader.read(small)).toMatchObject({ ok: true })
  })

  it('does not begin where it was cancelled before its turn', async () => {
    const controller = new AbortController()
    const first = reader.read(small)
    const second = reader.read({ ...long, signal: controller.signal })
    controller.abort()
    expect(await first).toMatchObject({ ok: true })
    expect(await second).toMatchObject({ ok: false, code: 'cancelled' })
  })

  it('ends at its time limit, and the next file is read', async () => {
    expect(await reader.read({ ...long, limits: { milliseconds: 50 } })).toMatchObject({
      ok: false,
      code: 'timedOut',
    })
    expect(await reader.read(small)).toMatchObject({ ok: true })
  })

  it('is followed by reads that do not mix their texts, however many are asked for at once', async () => {
    const names = ['甲', '乙', '丙', '丁'].map((school) => {
      const bytes = fixtures.packageXlsx([{ name: school, rows: [[school, `${school}校长`]] }])
      return {
        school,
        path: fixtures.placeFixture({ name: `${school}.xlsx`, bytes }),
        name: `${school}.xlsx`,
      }
    })
    const results = await Promise.all(names.map((request) => reader.read(request)))
    const rows = results.map((result) => (result.ok ? result.workbook.sheets[0]?.rows : result))
    expect(rows).toEqual(names.map(({ school }) => [[school, `${school}校长`]]))
  })

  it('needs no reader of its own for a single file', async () => {
    expect(await readWorkbook(small)).toMatchObject({ ok: true })
  })
})
