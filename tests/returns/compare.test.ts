import { describe, expect, it } from 'vitest'
import { schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const known = school('红树小学', 'primary')
const place = `${known.id}/students/primary`
const files = [
  file('红树小学.xlsx', schoolForm({ 学校名称: '红树小学', 小学学生人数: 604, 网络多媒体教室间数: 13 })),
]
const withValue = (value: string, manual: boolean) =>
  contextWith({ schools: [known], current: { [place]: { value, manual } } })

describe('a value against what counts today', () => {
  it('is added, changed or unchanged', () => {
    expect(evaluateFiles(files, contextWith({ schools: [known] })).preview).toMatchObject({
      added: 2,
      changed: 0,
    })
    expect(evaluateFiles(files, withValue('600', false)).preview).toMatchObject({ added: 1, changed: 1 })
    expect(evaluateFiles(files, withValue('604.0', false)).preview).toMatchObject({ added: 1, unchanged: 1 })
  })

  it('is shown beside it and the year before', () => {
    const context = contextWith({
      schools: [known],
      current: { [place]: { value: '600', manual: false } },
      lastYear: { [place]: '590' },
    })
    const shown = evaluateFiles(files, context).preview.files[0]?.values
    expect(shown?.find(({ field }) => field === 'students')).toMatchObject({
      value: '604',
      current: '600',
      lastYear: '590',
      change: 'changed',
    })
  })
})

describe('a correction by hand', () => {
  it('is never displaced silently: it is asked', () => {
    const { preview, problems } = evaluateFiles(files, withValue('610', true))
    expect(preview).toMatchObject({ questions: 1, errors: 0, files: [{ state: 'question' }] })
    expect(problemOf(problems, 'correctionAsked')).toMatchObject({
      cell: valueCell('小学学生人数'),
      params: { value: '604', current: '610' },
    })
  })

  it('stays in force where that is the answer, the value of the file beside it', () => {
    const { preview, values } = evaluateFiles(files, withValue('610', true), { corrections: 'keep' })
    expect(preview.questions).toBe(0)
    expect(values.find(({ field }) => field === 'students')).toMatchObject({ value: '604', accepted: false })
    expect(values.find(({ field }) => field === 'multimediaRooms')).toMatchObject({ accepted: true })
  })

  it('gives way where that is the answer', () => {
    const { values } = evaluateFiles(files, withValue('610', true), { corrections: 'replace' })
    expect(values.find(({ field }) => field === 'students')).toMatchObject({ value: '604', accepted: true })
  })

  it('that says the same as the file is no question', () => {
    const { preview } = evaluateFiles(files, withValue('604', true))
    expect(preview).toMatchObject({ questions: 0, unchanged: 1 })
  })
})

describe('a file that was imported before', () => {
  it('is known by its hash and left alone, unless it is wanted again', () => {
    const context = contextWith({ schools: [known], importedHashes: new Set(['hash of 红树小学.xlsx']) })
    expect(evaluateFiles(files, context)).toMatchObject({
      values: [],
      preview: { added: 0, files: [{ state: 'unchanged' }] },
    })
    expect(evaluateFiles(files, context, { importAgain: true }).values).toHaveLength(2)
  })

  it('twice in one batch is taken once', () => {
    const { preview, values } = evaluateFiles([...files, ...files], contextWith({ schools: [known] }))
    expect(preview.files.map(({ state }) => state)).toEqual(['ready', 'unchanged'])
    expect(values).toHaveLength(2)
  })
})
