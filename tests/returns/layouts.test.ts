import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layouts } from '../../electron/returns/layouts/index.ts'
import { surveyTables } from '../../electron/returns/survey/tables/index.ts'
import { messagesOf } from '../../shared/messages/language.ts'
import { layoutMessages } from '../../shared/messages/zh-CN/layouts.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { sheet, workbook } from '../fixtures/returns/grid.ts'
import { layoutFixtures } from '../fixtures/returns/index.ts'
import { newPrimarySurvey } from '../fixtures/returns/survey/new-survey.ts'
import { contextWith, dictionary, evaluateFiles, fileOf, school } from './evaluate-files.ts'

/** What each fixture gives: school (or the county) / field / stage → value in the stored unit. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'school-form': ['红树小学 students/primary 604', '红树小学 equipmentValue/whole 123400'],
  'county-form': [
    '县 publicFundsQuotaPrimary/whole 1150',
    '县 specialSchoolFunds/whole 865000',
    '县 eligibleForExchange/whole 400',
  ],
  'application-form': [
    '红树小学 students/primary 604',
    '红树小学 grades/primary 6',
    '红树小学 classes/primary 14',
    '太平九年一贯制学校 students/primary 486',
    '太平九年一贯制学校 grades/primary 6',
    '太平九年一贯制学校 classes/primary 12',
    '太平九年一贯制学校 students/junior 417',
    '太平九年一贯制学校 grades/junior 3',
    '太平九年一贯制学校 classes/junior 9',
    '水泉初级中学 students/junior 412',
    '水泉初级中学 grades/junior 3',
    '水泉初级中学 classes/junior 9',
  ],
  roster: [
    '红树小学 students/primary 604',
    '红树小学 teachers/whole 40',
    '水泉初级中学 students/junior 412',
    '水泉初级中学 teachers/whole 38',
    '太平九年一贯制学校 students/whole 903',
    '太平九年一贯制学校 teachers/whole 72',
  ],
  'school-table': [
    '城南小学 students/primary 388',
    '城南小学 backboneTeachers/primary 5',
    '城南小学 multimediaRooms/whole 10',
    '太平九年一贯制学校 students/primary 486',
    '太平九年一贯制学校 backboneTeachers/primary 6',
    '太平九年一贯制学校 multimediaRooms/whole 24',
    '太平九年一贯制学校 students/junior 417',
    '太平九年一贯制学校 backboneTeachers/junior 2',
  ],
}

/** Layouts that give more than fits here: the file of their tests, where it is not called as they are. */
const OWN_TESTS: Readonly<Record<string, string>> = { 'national-survey': 'survey' }

const schools = [
  school('红树小学', 'primary'),
  school('城南小学', 'primary'),
  school('水泉初级中学', 'junior'),
  school('太平九年一贯制学校', 'nineYear'),
  school('育才小学', 'primary'),
]

function valuesOf(id: string): string[] {
  const fixture = layoutFixtures[id]
  if (!fixture) throw new Error(`no fixture for ${id}`)
  const { values } = evaluateFiles([fileOf(`${id}.xlsx`, fixture)], contextWith({ schools }))
  return values.map(({ schoolId, field, stage, value }) => {
    const of = schools.find((one) => one.id === schoolId)?.name ?? '县'
    return `${of} ${field}/${stage} ${value}`
  })
}

describe('every layout', () => {
  it('has a fixture, and what it gives is written down here or in a test of its own', () => {
    const own = layouts.filter(({ id }) => !(id in EXPECTED)).map(({ id }) => OWN_TESTS[id] ?? id)
    expect(own).toContain('survey')
    expect(own.filter((name) => !existsSync(`tests/returns/${name}.test.ts`))).toEqual([])
    expect(layouts.filter(({ id }) => !(id in layoutFixtures))).toEqual([])
    expect(Object.keys(layoutFixtures).toSorted()).toEqual(layouts.map(({ id }) => id).toSorted())
  })

  it.each(Object.keys(EXPECTED))('%s gives the values of its fixture, each with its stage and unit', (id) => {
    expect(valuesOf(id).toSorted()).toEqual(EXPECTED[id]?.toSorted())
  })

  it('finds the same wherever columns stand', () => {
    for (const id of ['application-form', 'roster', 'school-table']) {
      const fixture = layoutFixtures[id]
      if (!fixture) throw new Error(`no fixture for ${id}`)
      const moved = {
        ...fixture,
        sheets: fixture.sheets.map((sheet) => ({
          ...sheet,
          merges: [],
          rows: sheet.rows.map((cells) => (cells.length < 3 ? cells : [null, null, ...cells])),
        })),
      }
      const { values } = evaluateFiles([fileOf('moved.xlsx', moved)], contextWith({ schools }))
      expect(values.map(({ field, stage, value }) => `${field}/${stage} ${value}`).toSorted(), id).toEqual(
        EXPECTED[id]?.map((line) => line.replace(/^\S+ /, '')).toSorted(),
      )
    }
  })
})

describe('every layout, on the screen', () => {
  it.each(['zh-CN', 'en'] as const)('has a name in %s', (language) => {
    const names = messagesOf(language).screens.data.layouts
    expect(layouts.filter(({ id }) => names[id] === undefined)).toEqual([])
  })
})

describe('亩 and 万元', () => {
  const grounds = (...sheets: readonly SheetGrid[]) =>
    evaluateFiles([fileOf('a.xlsx', workbook(...sheets))], contextWith({ schools })).stored[
      'sportsGroundArea/whole'
    ]

  it('are brought into ㎡ and 元, wherever a layout writes its units', () => {
    const table = (header: string, ...above: readonly string[]) =>
      sheet('汇总', [
        ...above.map((text) => [text]),
        ['学校名称', header, '网络多媒体教室'],
        ['红树小学', 12, 3],
      ])
    expect(grounds(table('运动场地面积（亩）'))).toBe('8000')
    expect(grounds(table('运动场地面积', '太平区汇总表', '单位：亩、万元'))).toBe('8000')
    expect(grounds(schoolForm({ 学校名称: '红树小学', 校内体育场面积: '12亩' }))).toBe('8000')
    const survey = newPrimarySurvey().sheets.map((one) =>
      /教基5176/.test(one.name)
        ? {
            ...one,
            rows: one.rows.map((cells) =>
              cells.map((cell) => (cell === '平方米' ? '亩' : cell === '7800.5' ? 12 : cell)),
            ),
          }
        : one,
    )
    expect(grounds(...survey)).toBe('8000')
  })
})

describe('the sentences about layouts', () => {
  it('are all used', () => {
    const text = readdirSync('electron/returns', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
    expect(Object.keys(layoutMessages).filter((code) => !text.includes(`'${code}'`))).toEqual([])
  })
})

describe('every table of the survey', () => {
  it('names fields of the dictionary, and each number once', () => {
    const codes = new Set(dictionary.fields.map(({ code }) => code))
    const named = surveyTables.flatMap(({ values }) =>
      values.flatMap(({ field, subtotalField }) => [field, subtotalField ?? field]),
    )
    expect(named.filter((code) => !codes.has(code))).toEqual([])
    const numbers = surveyTables.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
