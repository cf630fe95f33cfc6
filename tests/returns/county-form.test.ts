import { describe, expect, it } from 'vitest'
import { fields } from '../../seeds/fields/index.ts'
import { valueIn } from '../door/open-test-app.ts'
import { COUNTY_ITEMS, countyForm } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { problemOf } from './evaluate-files.ts'
import { openImportApp, YEAR } from './import-app.ts'

/** 万元, 元 and 人 beside one another, as the county fills them in. */
const FILLED = {
  区县名称: '太平区',
  填报年度: 2025,
  规定的小学生均公用经费标准: 1150,
  特殊教育学校经费总额: '86.50万元',
  '上年度义务教育学校教师年平均工资收入水平（不含民办学校）': 9.85,
  当地公务员年平均工资收入: '9.8',
  符合交流条件教师总数: '４００',
  实际交流轮岗教师数: '48人',
}
const explaining = sheet('指标计算说明', [
  ['指标名称', '计算公式', '达标标准'],
  ['教师交流轮岗比例', '实际÷符合×100%', '>=10%'],
])

describe('the county form', () => {
  it('fills the county, in the stored units, through the whole import and back', async () => {
    const app = await openImportApp()
    const handed = await app.hand('区县填报表.xlsx', countyForm(FILLED), explaining)
    const preview = await app.preview([handed])
    expect(preview).toMatchObject({ added: 6, errors: 0, warnings: 0 })
    expect(preview.files[0]).toMatchObject({ state: 'ready', layout: { id: 'county-form' }, schools: [] })
    const batchId = await app.store([handed])
    const current = async () => {
      const values = valueIn(await app.client.observations.current({ schoolId: null, year: YEAR }))
      return Object.fromEntries(values.map(({ field, stage, value }) => [`${field}/${stage}`, value]))
    }
    expect(await current()).toEqual({
      'publicFundsQuotaPrimary/whole': '1150',
      'specialSchoolFunds/whole': '865000',
      'teacherAverageSalary/whole': '98500',
      'civilServantAverageSalary/whole': '98000',
      'eligibleForExchange/whole': '400',
      'exchangedTeachers/whole': '48',
    })
    const [funds] = valueIn(await app.client.observations.current({ schoolId: null, year: YEAR })).filter(
      ({ field }) => field === 'specialSchoolFunds',
    )
    expect(funds?.source).toMatchObject({
      kind: 'cell',
      fileName: '区县填报表.xlsx',
      sheet: '区县填报数据',
      cell: 'E7',
    })
    valueIn(await app.client.imports.undo({ batchId, reason: '错年' }))
    expect(await current()).toEqual({})
  })

  it('asks every field of the county that it has, each by its item', () => {
    const labels = COUNTY_ITEMS.map(([label]) => label)
    const county = fields.filter(({ level, source }) => level === 'county' && source.startsWith('区县填报表'))
    expect(county).toHaveLength(17)
    expect(county.filter(({ label }) => !labels.includes(label.zh))).toEqual([])
  })

  it('tells a year that is not that of the import at its cell, and does not hold the county back', async () => {
    const app = await openImportApp()
    const handed = await app.hand('区县填报表.xlsx', countyForm({ ...FILLED, 填报年度: '2023年' }))
    const preview = await app.preview([handed])
    const [one] = preview.files
    expect(problemOf(one?.problems ?? [], 'yearDiffers')).toMatchObject({
      severity: 'warning',
      sheet: '区县填报数据',
      cell: 'E4',
      params: { text: '2023年', year: YEAR },
    })
  })

  it('takes a bare year for the school year that begins or ends in it', async () => {
    const app = await openImportApp()
    for (const year of [2025, 2026]) {
      const handed = await app.hand(`${year}.xlsx`, countyForm({ ...FILLED, 填报年度: year }))
      expect((await app.preview([handed])).warnings).toBe(0)
    }
  })
})
