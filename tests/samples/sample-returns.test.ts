import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import XLSX from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSampleReturns } from '../../electron/samples/write-sample-returns.ts'
import { fields } from '../../seeds/fields/index.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import type { CellValue } from '../../shared/returns/workbook.ts'
import { schoolFormGrid } from '../../shared/samples/school-form-grid.ts'
import { schoolTableGrid } from '../../shared/samples/school-table-grid.ts'
import { compulsoryStages, schoolYears, wholeSchoolValue } from '../../shared/samples/school-year.ts'
import { isReturnedBySample } from './sample-figures.ts'

const YEAR = 2025
const schools = schoolYears(taiping, YEAR)
const schoolNamed = (name: string) => {
  const school = schools.find(({ attributes }) => attributes.name === name)
  if (!school) throw new Error(`no school ${name}`)
  return school
}
const NINE_YEAR = '太平九年一贯制学校（示例）'

/** 填报值 of the form's item, counted from 1. */
const filled = (name: string, item: number): CellValue => {
  const value = schoolFormGrid(schoolNamed(name))[0]?.rows[item]?.[4]
  if (value === undefined) throw new Error(`no item ${item}`)
  return value
}

const table = schoolTableGrid(taiping.county, YEAR, schools)
const headers = (table.rows[2] ?? []).map((name, column) => name ?? table.rows[1]?.[column])
/** The cells of a column, one per school and stage. */
const column = (header: string): readonly CellValue[] => {
  const index = headers.indexOf(header)
  if (index < 0) throw new Error(`no column ${header}`)
  return table.rows.slice(4, -2).map((row) => row[index] ?? null)
}
const tableCell = (header: string, name: string, stage: string): CellValue => {
  const row = column('学校名称').findIndex((one, at) => one === name && column('学段')[at] === stage)
  return column(header)[row] ?? null
}

describe('the vertical return form', () => {
  it('asks 68 items', () => {
    expect(schoolFormGrid(schoolNamed('红树小学'))[0]?.rows).toHaveLength(69)
  })

  it('holds what the school has, in the units of the form', () => {
    expect([1, 2, 3, 4, 5, 6].map((item) => filled('红树小学', item))).toEqual([
      '红树小学',
      '小学',
      '2121900102',
      2014,
      '否',
      '是',
    ])
    expect(filled('红树小学', 10)).toBe(612)
    expect(filled('红树小学', 11)).toBeNull()
    expect(filled('红树小学', 51)).toBe(115.07)
    expect(filled('东山小学', 8)).toBe('是')
    expect(filled('东山小学', 9)).toBe('是')
    expect(filled('水泉初级中学', 64)).toBe(130)
  })

  it('contains every value at the item that the dictionary names', () => {
    let compared = 0
    for (const { code, unit, source, level } of fields) {
      const items = (/填报表 ([\d、]+)$/.exec(source)?.[1] ?? '').split('、').filter((item) => item !== '')
      if (level === 'county') continue
      for (const school of schools) {
        const rows = schoolFormGrid(school)[0]?.rows ?? []
        for (const [place, item] of items.entries()) {
          const [, , label, , cell] = rows[Number(item)] ?? []
          const byStage = items.length > 1 || String(label).includes('（小学）')
          const value = byStage
            ? school.value(code, place === 0 ? 'primary' : 'junior')
            : wholeSchoolValue(school, code)
          const expected = value === null ? null : Number(value) / (unit === 'yuan' ? 10000 : 1)
          expect(cell, `${school.attributes.name} ${String(label)}`).toBe(expected)
          compared += 1
        }
      }
    }
    expect(compared).toBe(11 * (68 - 9))
  })

  it('leaves empty what the school has not returned, and only that', () => {
    expect(filled('高德小学', 51)).toBeNull()
    const empty = schoolFormGrid(schoolNamed(NINE_YEAR))[0]?.rows.filter((row) => row[4] === null)
    expect(empty).toEqual([])
  })

  it('gives 骨干 and 体音美艺 of the nine-year school as the sum of what the table gives by stage', () => {
    const items: readonly (readonly [item: number, header: string])[] = [
      [34, '县级及以上骨干教师数'],
      [37, '体育专任教师数'],
      [38, '音乐专任教师数'],
      [39, '美术专任教师数'],
      [40, '艺术专任教师数'],
    ]
    for (const [item, header] of items) {
      const byStage = ['小学', '初中'].map((stage) => Number(tableCell(header, NINE_YEAR, stage)))
      expect(filled(NINE_YEAR, item)).toBe((byStage[0] ?? 0) + (byStage[1] ?? 0))
    }
    expect(filled(NINE_YEAR, 34)).toBe(8)
  })

  it('says that its figures are invented', () => {
    for (const school of schools) expect(schoolFormGrid(school)[0]?.rows[1]?.[6]).toContain('虚构')
  })

  const real = join(import.meta.dirname, '../../../shared/samples/returns/school-return-form.xlsx')
  it.runIf(existsSync(real))('has the items, units and remarks of the form that offices exchange', () => {
    const sheet = XLSX.read(readFileSync(real)).Sheets.学校填报数据
    const expected = XLSX.utils.sheet_to_json<CellValue[]>(sheet ?? {}, { header: 1 })
    const own = schoolFormGrid(schoolNamed('红树小学'))[0]?.rows ?? []
    const layout = (rows: readonly (readonly CellValue[])[]) =>
      rows.map((row, at) => row.filter((_, cell) => (at === 0 || cell !== 4) && !(at === 1 && cell === 6)))
    expect(layout(own)).toEqual(layout(expected))
  })
})

describe('the one-row-per-school table', () => {
  it('has a row for each school and stage, the nine-year school two', () => {
    expect(column('学校名称')).toHaveLength(12)
    expect(column('学校名称').filter((name) => name === NINE_YEAR)).toHaveLength(2)
    expect(column('学段').filter((stage) => stage === '初中')).toHaveLength(5)
  })

  it('has a column for every field that a school returns, with the words of the dictionary', () => {
    const words = headers.filter((header) => typeof header === 'string')
    const unnamed = fields
      .filter(isReturnedBySample)
      .filter(({ label, synonyms }) => ![label.zh, ...synonyms].some((word) => words.includes(word)))
    expect(unnamed).toEqual([])
  })

  it('contains every value of every school', () => {
    for (const { code, label, synonyms, stages, unit } of fields) {
      const header = [label.zh, ...synonyms].find((word) => headers.includes(word))
      if (header === undefined) continue
      const scale = unit === 'yuan' ? 10000 : 1
      for (const school of schools) {
        const [first = 'primary'] = compulsoryStages(school)
        for (const stage of stages.length > 0 ? compulsoryStages(school) : [first]) {
          const value = school.value(code, stages.length > 0 ? stage : 'whole')
          const shown = tableCell(header, school.attributes.name, stage === 'primary' ? '小学' : '初中')
          expect(shown, `${school.attributes.name} ${header}`).toBe(
            value === null ? null : Number(value) / scale,
          )
        }
      }
    }
  })

  it('lets the values of a whole school reach over the rows of its stages', () => {
    const at = headers.indexOf('运动场地面积')
    const letters = XLSX.utils.encode_col(at)
    expect(tableCell('运动场地面积', NINE_YEAR, '小学')).toBe(7880)
    expect(tableCell('运动场地面积', NINE_YEAR, '初中')).toBeNull()
    expect(table.merges).toContain(`${letters}15:${letters}16`)
  })

  it('closes with 合计 and a footnote', () => {
    const total = table.rows.at(-2) ?? []
    const students = schools.reduce((sum, school) => sum + Number(wholeSchoolValue(school, 'students')), 0)
    expect(total[0]).toBe('合计')
    expect(total[headers.indexOf('在校生数')]).toBe(students)
    expect(total[headers.indexOf('年级数')]).toBeNull()
    expect(table.rows.at(-1)?.[0]).toContain('虚构')
  })
})

describe('the return workbooks', () => {
  let directory = ''
  let paths: readonly string[] = []
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sample-returns-'))
    paths = await writeSampleReturns(join(directory, 'returns'), taiping)
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  it('are a form for each school, named after it, and one table', () => {
    expect(paths.map((path) => basename(path))).toEqual([
      ...taiping.schools.map(({ attributes }) => `${attributes.name}.xlsx`),
      '太平区学校数据汇总表.xlsx',
    ])
  })

  it('open again with equal values and merges', () => {
    const grids = [...schools.map(schoolFormGrid), [table]]
    for (const [index, path] of paths.entries()) {
      const workbook = XLSX.read(readFileSync(path))
      expect(workbook.SheetNames).toEqual(grids[index]?.map(({ name }) => name))
      for (const { name, rows, merges } of grids[index] ?? []) {
        const sheet = workbook.Sheets[name] ?? {}
        const read = XLSX.utils.sheet_to_json<CellValue[]>(sheet, {
          header: 1,
          defval: null,
          blankrows: true,
        })
        const width = Math.max(...rows.map((row) => row.length))
        const padded = rows.map((row) => Array.from({ length: width }, (_, cell) => row[cell] ?? null))
        expect(read.map((row) => row.map((cell) => cell ?? null))).toEqual(padded)
        expect((sheet['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range)).toSorted()).toEqual(
          merges.toSorted(),
        )
      }
    }
  })
})
