import { afterAll, describe, expect, it } from 'vitest'
import { hasOnlyHiddenSheets, readingProblems } from '../../../electron/returns/read/reading-problems.ts'
import { type Message, sentence } from '../../../shared/messages/message.ts'
import { readingMessages } from '../../../shared/messages/zh-CN/reading.ts'
import * as fixtures from '../../fixtures/workbooks/index.ts'
import { fixtureReader } from './read-fixture.ts'

const reader = fixtureReader()
afterAll(() => reader.close())

async function told(fixture: fixtures.Fixture) {
  const messages: Readonly<Record<string, Message>> = readingMessages
  return readingProblems(fixture.name, await reader.workbook(fixture)).map((problem) => {
    return [problem.severity, sentence(messages[problem.code] ?? '', problem.params)]
  })
}

describe('what reading saw in a workbook', () => {
  it('blocks a workbook in which nothing can be seen', async () => {
    const fixture = fixtures.onlyHiddenSheets()
    expect(hasOnlyHiddenSheets(await reader.workbook(fixture))).toBe(true)
    expect((await told(fixture))[0]).toEqual([
      'error',
      expect.stringContaining('「全部隐藏.xlsx」的工作表全部是隐藏的'),
    ])
  })

  it('blocks a formula without a value and names an error, each with its cell', async () => {
    const sentences = await told(fixtures.brokenFormulas())
    expect(sentences).toContainEqual(['note', expect.stringContaining('B2 单元格显示的是公式错误 #REF!')])
    expect(sentences).toContainEqual([
      'error',
      expect.stringContaining('B3 单元格是公式，但文件里没有保存计算结果'),
    ])
  })

  it('tells what is hidden', async () => {
    const sentences = (await told(fixtures.hiddenParts())).map(([, text]) => text)
    expect(sentences).toContainEqual(expect.stringContaining('“可见”有 1 个隐藏行（第 2 行）'))
    expect(sentences).toContainEqual(expect.stringContaining('“可见”有 1 个隐藏列（C 列）'))
    expect(sentences).toContainEqual(expect.stringContaining('“深藏”是隐藏的'))
  })

  it('tells how a text file was taken apart, and warns of the lines that do not fit', async () => {
    expect(await told(fixtures.raggedCsv())).toEqual([
      ['note', '文本文件按 UTF-8 编码、逗号分隔读取，每行 3 格，表格上方有 1 行说明。'],
      ['warning', expect.stringContaining('有 1 行多于 3 格（第 3 行）')],
      ['note', expect.stringContaining('有 1 行不足 3 格（第 4 行）')],
    ])
    expect(await told(fixtures.gbkCsv())).toContainEqual([
      'note',
      expect.stringContaining('GB18030 编码、逗号分隔'),
    ])
  })
})
