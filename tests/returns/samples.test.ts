import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/returns/read/read-workbook.ts'
import { openWorkbookReader } from '../../electron/returns/read/workbook-reader.ts'
import { findSurveySheets } from '../../electron/returns/survey/find-survey-sheets.ts'
import { readSurveyGrid, type SurveyLine } from '../../electron/returns/survey/survey-grid.ts'
import type { Evaluated } from './evaluate-files.ts'
import { dictionary, evaluateFiles, fileOf, problemOf } from './evaluate-files.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/samples/returns')
const NAMES = [
  'school-return-form.xlsx',
  'county-return-form.xlsx',
  'application-forms-I-VI.xlsx',
  'indicator-formulas.xlsx',
  'national-survey-2020-kindergarten-masked.xlsx',
  'wps-spreadsheet.et',
  'gbk-table.csv',
] as const

describe.runIf(existsSync(FOLDER))('the samples that offices exchange', () => {
  const evaluated = new Map<string, Evaluated>()
  const outcome = (name: (typeof NAMES)[number]) => {
    const found = evaluated.get(name)
    const [one] = found?.preview.files ?? []
    if (!found || !one) throw new Error(`${name} was not read`)
    return { ...found, one }
  }

  beforeAll(async () => {
    const reader = openWorkbookReader()
    for (const name of NAMES) {
      const read = await reader.read({ path: join(FOLDER, name), name })
      if (!read.ok) throw new Error(`${name}: ${read.code}`)
      evaluated.set(name, evaluateFiles([fileOf(name, read.workbook)]))
    }
    await reader.close()
  })

  it('school-return-form.xlsx: recognised, empty, said so', () => {
    const { one, problems, values, codes } = outcome('school-return-form.xlsx')
    expect(one).toMatchObject({ state: 'empty', layout: { id: 'school-form', confidence: 1 } })
    expect(problemOf(problems, 'formIsEmpty').sheet).toBe('学校填报数据')
    expect([values, codes]).toEqual([[], []])
  })

  it('county-return-form.xlsx: recognised, empty; its explaining sheets are not data', () => {
    const { one, problems, values } = outcome('county-return-form.xlsx')
    expect(one).toMatchObject({ state: 'empty', layout: { id: 'county-form' } })
    expect(problems.filter(({ code }) => code === 'sheetHasNoData').map(({ sheet }) => sheet)).toEqual([
      '指标计算说明',
      '需上传材料说明',
    ])
    expect(values).toEqual([])
  })

  it('application-forms-I-VI.xlsx: 表Ⅱ-2 recognised, empty; the rest named', () => {
    const { one, problems } = outcome('application-forms-I-VI.xlsx')
    expect(one).toMatchObject({ state: 'empty', layout: { id: 'application-form', confidence: 1 } })
    expect(problemOf(problems, 'formIsEmpty').sheet).toBe('表2-2')
    const named = problems.filter(({ code }) => code === 'sheetNamedOnly').map(({ params }) => params.title)
    expect(named).toHaveLength(8)
    expect(named.join()).toContain('表Ⅲ 县域义务教育校际均衡情况')
  })

  it('indicator-formulas.xlsx: not a return, said so', () => {
    const { one, problems } = outcome('indicator-formulas.xlsx')
    expect(one).toMatchObject({ state: 'unrecognised', layout: null })
    expect(problemOf(problems, 'notAReturn').file).toBe('indicator-formulas.xlsx')
  })

  it('the national survey of a kindergarten: recognised, refused for the seven indicators', () => {
    const { one, problems } = outcome('national-survey-2020-kindergarten-masked.xlsx')
    expect(one).toMatchObject({ state: 'refused', layout: { id: 'national-survey' } })
    expect(problemOf(problems, 'surveyRecognised').params.tables).toBeGreaterThanOrEqual(17)
    expect(problemOf(problems, 'kindergartenRefused').params.name).toContain('幼儿园')
  })

  it('the national survey: its tables are taken apart by their texts, as exported', async () => {
    const name = 'national-survey-2020-kindergarten-masked.xlsx'
    const read = await readWorkbook({ path: join(FOLDER, name), name })
    if (!read.ok) throw new Error(read.code)
    const sheets = findSurveySheets(read.workbook)
    const cell = (sheetName: string, row: RegExp | '', column: RegExp | '') => {
      const survey = sheets.find(({ sheet }) => sheet.name === sheetName)
      const grid = survey && readSurveyGrid(survey)
      const line = (lines: readonly SurveyLine[], text: RegExp | '') =>
        lines.find((one) => (text === '' ? one.text === '' : text.test(one.text)))
      const found = grid && line(grid.rows, row)
      const across = grid && line(grid.columns, column)
      if (!found || !across) return null
      return grid.sheet.rows[found.at]?.[across.at]
    }
    expect(sheets.filter(({ table }) => table !== null).map(({ table }) => table?.number)).toEqual([
      '基础基112',
    ])
    // Forms of a kindergarten are built as those of a school: labels over two columns, headers of three rows.
    expect(cell('基础基511', /^教学及辅助用房$/, '')).toBe('1550')
    expect(cell('基础基511', /^危房$/, /^框架结构$/)).toBeNull()
    expect(cell('基础基521', '', /^运动场地面积$/)).toBe('1124.5')
    expect(cell('基础基311', /^少数民族$/, /^女$/)).toBe('10')
    const grid = sheets.flatMap((survey) =>
      survey.table?.number === '基础基112' ? readSurveyGrid(survey) : [],
    )[0]
    expect(
      grid?.rows.filter(({ text }) => /骨干教师/.test(text)).map(({ stage, at }) => [stage, at]),
    ).toEqual([
      ['primary', 29],
      ['junior', 30],
      ['senior', 31],
    ])
  })

  it.each(['wps-spreadsheet.et', 'gbk-table.csv'] as const)('%s: read, not a return', (name) => {
    const { one } = outcome(name)
    expect(one).toMatchObject({
      state: 'unrecognised',
      layout: null,
      format: name.slice(-3).replace('.', ''),
    })
  })

  it('use only labels that the dictionary knows', () => {
    expect(dictionary.find('县级及以上骨干教师数')?.field.code).toBe('backboneTeachers')
  })
})
