import { describe, expect, it } from 'vitest'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { contextWith, evaluateFiles, file, problemOf, school } from './evaluate-files.ts'

const known = contextWith({ schools: [school('红树小学', 'primary'), school('二纬路小学', 'primary')] })
const table = (...rows: readonly (readonly (string | number)[])[]) =>
  file('汇总.xlsx', sheet('表', [['学校名称', '学校代码', '在校生数'], ...rows]))

describe('an unknown school', () => {
  const files = [table(['城南小学', '', 388])]

  it('is asked about, at its row, and nothing of it counts as an error', () => {
    const { preview, problems } = evaluateFiles(files, known)
    expect(preview).toMatchObject({ questions: 1, errors: 0, files: [{ state: 'question' }] })
    expect(preview.files[0]?.schools).toMatchObject([{ key: '城南小学', match: 'unknown', kind: 'primary' }])
    expect(problemOf(problems, 'schoolUnknown')).toMatchObject({ cell: 'A2', params: { name: '城南小学' } })
  })

  it('becomes a new school where new ones are accepted', () => {
    const { newSchools, preview } = evaluateFiles(files, known, { acceptNewSchools: true })
    expect(newSchools).toMatchObject([{ attributes: { name: '城南小学', kind: 'primary' } }])
    expect(preview).toMatchObject({ questions: 0, files: [{ state: 'ready', schools: [{ match: 'new' }] }] })
  })

  it('is still asked about where nothing tells its kind', () => {
    const { preview, problems } = evaluateFiles([table(['第四中学', '', 388])], known, {
      acceptNewSchools: true,
    })
    expect(preview.questions).toBe(1)
    expect(problemOf(problems, 'schoolUnknown').params.missing).toBe('kind')
  })

  it('takes the kind of the answer, or the school, or is left out', () => {
    const answered = (answer: { newSchool: 'junior' } | { schoolId: string } | { skip: true }) =>
      evaluateFiles([table(['第四中学', '', 388])], known, { schools: { 第四中学: answer } })
    expect(answered({ newSchool: 'junior' }).stored).toEqual({ 'students/junior': '388' })
    expect(answered({ schoolId: 'id of 红树小学' }).values).toMatchObject([{ schoolId: 'id of 红树小学' }])
    const skipped = answered({ skip: true })
    expect(skipped.values).toEqual([])
    expect(skipped.preview.questions).toBe(0)
  })

  it('that is taken although its name is near another is a warning', () => {
    const { codes, newSchools } = evaluateFiles([table(['纬路小学', '', 388])], known, {
      acceptNewSchools: true,
    })
    expect(codes).toEqual(['newSchoolNearOthers'])
    expect(newSchools).toHaveLength(1)
  })

  it('with a name longer than any school has is an error', () => {
    const { codes, newSchools } = evaluateFiles([table([`${'长'.repeat(130)}小学`, '', 388])])
    expect(codes).toEqual(['schoolNameTooLong'])
    expect(newSchools).toEqual([])
  })

  it('shows near names without taking them', () => {
    const { preview } = evaluateFiles([table(['纬路小学', '', 388])], known)
    expect(preview.files[0]?.schools[0]).toMatchObject({
      match: 'unknown',
      candidates: [{ name: '二纬路小学' }],
    })
  })
})

describe('an empty registry', () => {
  it('takes its schools from the files', () => {
    const { newSchools, codes } = evaluateFiles([
      table(['红树小学', 2121900102, 604], ['城南小学', 2121900101, 388]),
    ])
    expect(codes).toEqual([])
    expect(newSchools.map(({ attributes }) => [attributes.name, attributes.code])).toEqual([
      ['红树小学', '2121900102'],
      ['城南小学', '2121900101'],
    ])
  })

  it('has one school for two ways of writing its name, with what both tell', () => {
    const { newSchools } = evaluateFiles([
      file(
        'a.xlsx',
        sheet('表', [
          ['学校名称', '在校生数'],
          ['红树小学', 604],
        ]),
      ),
      file(
        'b.xlsx',
        sheet('表', [
          ['学校名称', '学校代码', '网络多媒体教室'],
          ['太平区红树小学校', '2121900102', 13],
        ]),
      ),
    ])
    expect(newSchools).toMatchObject([{ attributes: { name: '红树小学', code: '2121900102' } }])
  })
})

describe('the same school twice', () => {
  it('in one table is an error that names both rows', () => {
    const { problems } = evaluateFiles([
      table(['红树小学', '', 604], ['城南小学', '', 388], ['红树小学', '', 605]),
    ])
    const problem = problemOf(problems, 'schoolTwiceInTable')
    expect(problem).toMatchObject({ severity: 'error', cell: 'A4' })
    expect(problem.params.place).toBe('汇总.xlsx › 表 › A2')
  })

  it('in one table under two ways of writing is the same error', () => {
    const { codes } = evaluateFiles([table(['红树小学', '', 604], ['太平区红树小学', '', 605])])
    expect(codes).toEqual(['schoolTwiceInTable'])
  })

  it('in two files that agree is a warning, in two that differ an error at the cell', () => {
    const form = (students: number) =>
      schoolForm({ 学校名称: '红树小学', 小学学生人数: students, 专任教师总人数: 40 })
    const agree = evaluateFiles([table(['红树小学', '', 604]), file('红树.xlsx', form(604))])
    expect(agree.codes).toEqual(['schoolTwiceInBatch'])
    const differ = evaluateFiles([table(['红树小学', '', 604]), file('红树.xlsx', form(605))])
    const problem = problemOf(differ.problems, 'valueTwice')
    expect(problem).toMatchObject({ severity: 'error', file: '红树.xlsx', cell: 'E11' })
    expect(problem.params).toMatchObject({ value: '605', other: '604', place: '汇总.xlsx › 表 › C2' })
  })

  it('in two files that complete each other is nothing to speak of', () => {
    const { codes, stored } = evaluateFiles([
      table(['红树小学', '', 604]),
      file(
        'b.xlsx',
        sheet('表', [
          ['学校名称', '网络多媒体教室'],
          ['红树小学', 13],
        ]),
      ),
    ])
    expect(codes).toEqual([])
    expect(stored).toEqual({ 'students/primary': '604', 'multimediaRooms/whole': '13' })
  })
})

describe('a code', () => {
  it('of two schools is an error that names both rows', () => {
    const { problems } = evaluateFiles([
      table(['红树小学', '2121900102', 604], ['城南小学', '2121900102', 388]),
    ])
    const problem = problemOf(problems, 'codeOfTwoSchools')
    expect(problem).toMatchObject({ severity: 'error', cell: 'A3', params: { other: '红树小学' } })
    expect(problem.params.place).toContain('A2')
  })

  it('of two schools is an error even where the registry has it', () => {
    const context = contextWith({ schools: [school('红树小学', 'primary', { code: '2121900102' })] })
    const { codes, values } = evaluateFiles(
      [table(['红树小学', '2121900102', 604], ['城南小学', '2121900102', 388])],
      context,
    )
    expect(codes).toEqual(['codeOfTwoSchools'])
    expect(values.filter(({ schoolId }) => schoolId === 'id of 红树小学')).toHaveLength(1)
  })

  it('that differs from row to row for one school is an error', () => {
    const { codes } = evaluateFiles([
      table(['红树小学', '2121900102', 604]),
      file(
        'b.xlsx',
        sheet('表', [
          ['学校名称', '学校代码', '班级数'],
          ['红树小学', '2121900103', 13],
        ]),
      ),
    ])
    expect(codes).toEqual(['schoolOfTwoCodes'])
  })

  it('of one registered school with the name of another is an error, with a new name a warning', () => {
    const context = contextWith({
      schools: [school('红树小学', 'primary', { code: '2121900102' }), school('城南小学', 'primary')],
    })
    expect(evaluateFiles([table(['城南小学', '2121900102', 1])], context).codes).toEqual([
      'codeAndNameDisagree',
    ])
    expect(evaluateFiles([table(['红杉小学', '2121900102', 1])], context).codes).toEqual(['nameDiffers'])
  })

  it('or kind that the registry has otherwise is a warning', () => {
    const context = contextWith({ schools: [school('红树小学', 'primary', { code: '2121900102' })] })
    const odd = sheet('表', [
      ['学校名称', '学校代码', '办学类型', '在校生数'],
      ['红树小学', '2121900199', '初中', 1],
    ])
    expect(evaluateFiles([file('a.xlsx', odd)], context).codes).toEqual(['codeDiffers', 'kindDiffers'])
  })
})
