import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openWorkbookReader } from '../../../electron/returns/read/workbook-reader.ts'

const FOLDER = resolve(import.meta.dirname, '../../../../shared/samples/returns')

describe.runIf(existsSync(FOLDER))('the sample returns', () => {
  const reader = openWorkbookReader()
  afterAll(() => reader.close())

  async function workbook(name: string) {
    const result = await reader.read({ path: resolve(FOLDER, name), name })
    if (!result.ok) throw new Error(`${name} was refused: ${result.code}`)
    return result.workbook
  }

  it('has the school form with its 68 items', async () => {
    const { format, sheets } = await workbook('school-return-form.xlsx')
    expect(format).toBe('xlsx')
    expect(sheets.map((sheet) => sheet.name)).toEqual(['学校填报数据', '指标计算说明', '特殊情况说明'])
    expect(sheets[0]?.rows).toHaveLength(69)
    expect(sheets[0]?.rows[0]).toEqual(['序号', '类别', '填报项目', '单位', '填报值', '是否必填', '备注说明'])
  })

  it('has the county form with its 20 items', async () => {
    const { sheets } = await workbook('county-return-form.xlsx')
    expect(sheets.map((sheet) => sheet.name)).toEqual(['区县填报数据', '指标计算说明', '需上传材料说明'])
    expect(sheets[0]?.rows[1]).toEqual([1, '基本信息', '区县名称', null, null, '是'])
  })

  it('has the application forms with merged headers', async () => {
    const { sheets } = await workbook('application-forms-I-VI.xlsx')
    expect(sheets.map((sheet) => sheet.name)).toContain('表2-2')
    expect(sheets.find((sheet) => sheet.name === '表1')?.merges).toHaveLength(10)
  })

  it('has the sheet of formulas', async () => {
    const { sheets } = await workbook('indicator-formulas.xlsx')
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['评估内容', '指标原文', '输入参数'])
  })

  it('has the survey of 19 sheets, each with a hidden row and column', async () => {
    const { sheets } = await workbook('national-survey-2020-kindergarten-masked.xlsx')
    expect(sheets).toHaveLength(19)
    expect(sheets[0]?.rows[2]?.[2]).toBe('基  础 教 育 基 层 统 计 调 查 表')
    expect(sheets.every((sheet) => sheet.hiddenRows.includes(1) && sheet.hiddenColumns.includes('A'))).toBe(
      true,
    )
    const texts = sheets.flatMap((sheet) => sheet.rows.flat()).filter((value) => typeof value === 'string')
    expect(texts.some((value) => value.includes('_x000D_'))).toBe(false)
  })

  it('has the WPS spreadsheet, told by its content', async () => {
    const result = await reader.read({ path: resolve(FOLDER, 'wps-spreadsheet.et'), name: '改名.xls' })
    expect(result).toMatchObject({
      ok: true,
      workbook: {
        format: 'et',
        sheets: [{ rows: [['Name', 'Example', 'Result'], { 2: 2 }, { 2: '#VALUE!' }] }],
      },
    })
  })

  it('has the table in GBK', async () => {
    const { format, sheets } = await workbook('gbk-table.csv')
    expect(format).toBe('csv')
    expect(sheets[0]?.rows[3]?.slice(0, 2)).toEqual(['地区', '2025年'])
    expect(sheets[0]?.rows[4]?.slice(0, 3)).toEqual(['北京市', null, '763.6'])
  })
})
