import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../electron/returns/checks/index.ts'
import { PROBLEM_CODES, problemSentence } from '../../shared/messages/problem-sentence.ts'
import { checkSentences } from '../../shared/messages/zh-CN/checks.ts'
import { intakeMessages } from '../../shared/messages/zh-CN/intake.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { evaluateFiles, file, problemOf } from './evaluate-files.ts'

const CODE =
  /(?:valueError|valueWarning|valueNote)\(\s*'(\w+)'|\bcode: '(\w+)'|: '(\w+Skipped|\w+WithoutValues)'|\? '(\w+)' : '(\w+)'/g

function codesOfFolder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'read' ? [] : codesOfFolder(join(folder, entry.name))
    const text = readFileSync(join(folder, entry.name), 'utf8')
    return [...text.matchAll(CODE)].flatMap((match) => match.slice(1).filter((code) => code !== undefined))
  })
}

/** Words in the same shape that are no codes of problems. */
const OTHER = new Set([
  'TRUE',
  'FALSE',
  'error',
  'county',
  'warning',
  'primary',
  'junior',
  'senior',
  'added',
  'kind',
  'school',
  'changed',
  'unchanged',
  'removed',
  'problems',
  'question',
  'ready',
  'empty',
  '10000',
  'number',
  'text',
  'label',
  'synonym',
])

describe('the sentences of intake', () => {
  const codes = [...new Set(codesOfFolder('electron/returns'))].filter((code) => !OTHER.has(code))

  it('exist for every code that intake can give', () => {
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter((code) => !PROBLEM_CODES.includes(code))).toEqual([])
  })

  it('are all used', () => {
    expect(Object.keys(intakeMessages).filter((code) => !codes.includes(code))).toEqual([])
  })

  it('of checks are those of the checks', () => {
    expect(Object.keys(checkSentences).toSorted()).toEqual(checks.map(({ id }) => id).toSorted())
  })

  it('say file, sheet, cell, what is wrong and what to do', () => {
    const { problems } = evaluateFiles([
      file('水泉初级中学.xls', schoolForm({ 学校名称: '水泉初级中学', 专任教师总人数: '3 8' }, 'Sheet1')),
    ])
    expect(problemSentence('zh-CN', problemOf(problems, 'notANumberSpaces'))).toBe(
      '水泉初级中学.xls › Sheet1 › E27：“3 8”不是数字，是不是 38？请改正文件后重新导入。',
    )
  })

  it('leave no placeholder open', () => {
    const { problems } = evaluateFiles([
      file(
        'a.xlsx',
        schoolForm({
          学校名称: '红树小学',
          小学学生人数: -1,
          初中学生人数: 3,
          专任教师总人数: 1.5,
          班级总数: 999,
        }),
      ),
    ])
    const sentences = problems.map((problem) => problemSentence('zh-CN', problem))
    expect(sentences.length).toBeGreaterThan(4)
    for (const text of sentences) expect(text).not.toMatch(/undefined|null|NaN/)
  })
})
