import { afterAll, describe, expect, it } from 'vitest'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { valueIn } from '../door/open-test-app.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { openImportApp, YEAR } from '../returns/import-app.ts'
import { fixtureReader } from '../returns/read/read-fixture.ts'
import { readExported } from './read-exported.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

/** More values than a preview shows. */
const SCHOOLS = 2100

describe('the preview of a file as a workbook', () => {
  it('has every value and every problem of the file, with their cells', async () => {
    const app = await openImportApp()
    const rows = Array.from({ length: SCHOOLS }, (_, index) => [
      `第${index + 1}小学`,
      index === 7 ? '三百' : 300 + index,
    ])
    const file = await app.hand('汇总.xlsx', sheet('表', [['学校名称', '在校生数'], ...rows]))
    const shown = await app.preview([file])
    expect(shown.files[0]?.values.length).toBeLessThan(SCHOOLS)
    const input = {
      files: [file],
      year: YEAR,
      answers: NO_ANSWERS,
      token: file.token,
      language: 'zh-CN' as const,
    }
    const all = valueIn(await app.client.exports.importFile({ ...input, shown: 'all' }))
    expect(all.fileName).toMatch(/导入核对 汇总\.xlsx \d{8}\.xlsx$/)
    const [values, problems] = (await readExported(app, reader, all)).sheets
    const head = values?.rows.findIndex((cells) => cells.includes('表中原文')) ?? 0
    const body = values?.rows.slice(head + 1) ?? []
    expect(body).toHaveLength(SCHOOLS)
    expect(body[0]?.slice(0, 8)).toEqual(['表', 'B2', '第1小学', '在校生数', '在校生数', '小学', '人', 300])
    expect(body.find((cells) => cells[1] === 'B9')?.slice(7, 9)).toEqual([null, '三百'])
    expect(problems?.rows.flat()).toEqual(expect.arrayContaining(['错误', 'B9']))
    const wrong = valueIn(await app.client.exports.importFile({ ...input, shown: 'problems' }))
    const [few] = (await readExported(app, reader, wrong)).sheets
    expect(few?.rows.slice(head + 1).map(([, cell]) => cell)).toEqual(['B9'])
  })

  it('is refused for a file that is not there', async () => {
    const app = await openImportApp()
    const file = await app.hand(
      '一.xlsx',
      sheet('表', [
        ['学校名称', '在校生数'],
        ['红树小学', 604],
      ]),
    )
    const refused = await app.client.exports.importFile({
      files: [file],
      year: YEAR,
      answers: NO_ANSWERS,
      token: 'none',
      shown: 'all',
      language: 'zh-CN',
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'fileNotFound' } })
  })
})
