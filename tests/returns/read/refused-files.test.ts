import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { READ_FAILURES } from '../../../electron/returns/read/read-result.ts'
import { readWorkbook } from '../../../electron/returns/read/read-workbook.ts'
import { failureProblem } from '../../../electron/returns/read/reading-problems.ts'
import { type Message, sentence } from '../../../shared/messages/message.ts'
import { readingMessages } from '../../../shared/messages/zh-CN/reading.ts'
import * as fixtures from '../../fixtures/workbooks/index.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

describe('a file that is no workbook', () => {
  it.each([
    ['plain text named .xlsx', fixtures.plainTextNamedXlsx(), 'wrongExtension', { extension: '.xlsx' }],
    ['a web page named .xls', fixtures.htmlNamedXls(), 'notAWorkbook', { kind: 'html' }],
    ['a Word document', fixtures.wordDocument(), 'notAWorkbook', { kind: 'word' }],
    ['a zip of other files', fixtures.plainZip(), 'notAWorkbook', { kind: 'zip' }],
    ['a PDF', fixtures.pdfDocument(), 'notAWorkbook', { kind: 'pdf' }],
    ['a picture', fixtures.pngPicture(), 'notAWorkbook', { kind: 'image' }],
    ['bytes without a meaning', fixtures.randomBytes(), 'notAWorkbook', { kind: 'binary' }],
    ['an empty file', fixtures.emptyFile(), 'emptyFile', {}],
    ['a truncated .xlsx', fixtures.truncatedXlsx(), 'damaged', {}],
    ['an .xlsx with a bit turned over', fixtures.bitRotXlsx(), 'damaged', {}],
    ['a table whose quote is never closed', fixtures.openQuoteCsv(), 'quoteNotClosed', { row: 3 }],
    ['a truncated .xls', fixtures.truncatedXls(), 'damaged', {}],
  ] as const)('is refused with its reason: %s', async (_, fixture, code, params) => {
    expect(await reader.read(fixture)).toEqual({ ok: false, code, params: { file: fixture.name, ...params } })
  })

  it('is refused where it is not there, and where it is a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'junheng-fixture-'))
    expect(await readWorkbook({ path: join(folder, '无.xlsx'), name: '无.xlsx' })).toMatchObject({
      ok: false,
      code: 'fileNotFound',
    })
    expect(await readWorkbook({ path: folder, name: '夹.xlsx' })).toMatchObject({
      ok: false,
      code: 'fileUnreadable',
    })
  })
})

describe('an encrypted workbook', () => {
  it('asks for its password, says that one is wrong and opens with the right one', async () => {
    const fixture = fixtures.encryptedXlsx('太平2025')
    expect(await reader.read(fixture)).toMatchObject({ ok: false, code: 'encrypted' })
    expect(await reader.read(fixture, { password: '太平2024' })).toMatchObject({
      ok: false,
      code: 'wrongPassword',
    })
    const workbook = await reader.workbook(fixture, { password: '太平2025' })
    expect(workbook.format).toBe('xlsx')
    expect(workbook.sheets[0]?.rows[1]?.[0]).toBe('太平第一小学')
  })

  it('opens where it was locked in the way of today', async () => {
    const workbook = await reader.workbook(fixtures.encryptedXlsx('太平', 'agile'), { password: '太平' })
    expect(workbook.sheets[0]?.name).toBe('一览表')
  })

  it('is an .xls just as well', async () => {
    const fixture = fixtures.encryptedXls('太平2025')
    expect(await reader.read(fixture)).toMatchObject({ ok: false, code: 'encrypted' })
    expect(await reader.read(fixture, { password: '错' })).toMatchObject({ ok: false, code: 'wrongPassword' })
    const workbook = await reader.workbook(fixture, { password: '太平2025' })
    expect(workbook).toEqual(await reader.workbook(fixtures.legacyXls()))
  })

  it('opens without asking where Excel does', async () => {
    const workbook = await reader.workbook(fixtures.encryptedXlsx('VelvetSweatshop'))
    expect(workbook.sheets[0]?.name).toBe('一览表')
  })
})

describe('the sentence of a refusal', () => {
  const messages: Readonly<Record<string, Message>> = readingMessages

  it.each(READ_FAILURES)('names the file for %s', (code) => {
    const params = {
      file: '甲小学.xlsx',
      kind: 'pdf',
      limit: 'sheets',
      allowed: 5,
      extension: '.xlsx',
      seconds: 9,
      row: 3,
    }
    const problem = failureProblem('甲小学.xlsx', { ok: false, code, params })
    const text = sentence(messages[problem.code] ?? '', problem.params)
    expect(text).toContain('甲小学.xlsx')
    expect(text).not.toContain('undefined')
  })
})
