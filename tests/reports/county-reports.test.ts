import { existsSync, readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { sampleReports, tablesOf, textsOf } from './sample-reports.ts'

const { make } = sampleReports()
const texts = (row: readonly { text: string }[] | undefined) => row?.map((cell) => cell.text)

describe('the assessment report of the county', () => {
  it('prints the method, and beside each coefficient the unweighted one as a diagnostic', async () => {
    const document = await make('county-assessment')
    expect(textsOf(document).join()).toContain('差异系数按在校生数加权计算')
    const dispersion = tablesOf(document).find((table) => table.name === '校际差异系数')
    const sports = dispersion?.rows.filter((row) => row[1]?.text === '生均体育运动场馆面积')
    expect(texts(sports?.[0])?.slice(5)).toEqual(['0.596', '≤0.50', '超过限值', expect.any(String)])
    expect(sports?.[0]?.[5]).toMatchObject({ shaded: true, mark: '×' })
    expect(sports?.[1]?.[8]).toMatchObject({ mark: '与加权结论不同' })
  })

  it('leaves a coefficient open while a school lacks its value, with the provisional one said as such', async () => {
    const dispersion = tablesOf(await make('county-assessment')).find(
      (table) => table.name === '校际差异系数',
    )
    const equipment = dispersion?.rows.find((row) => row[1]?.text === '生均教学仪器设备值')
    expect(texts(equipment)).toEqual([
      '小学',
      '生均教学仪器设备值',
      '6/7',
      '—',
      '—',
      '—',
      '≤0.50',
      expect.stringMatching(/^无法判定，暂按已有数据计为0\.\d{3}$/),
      '—',
    ])
  })

  it('names every school that fails with its figures, and concludes from them', async () => {
    const all = textsOf(await make('county-assessment'))
    expect(all.join()).toMatch(/东山小学：小学每百名学生拥有县级以上骨干教师数0\.00人（要求1人，缺口1人）/)
    expect(all).toContain('列入评估的11所学校中，达标4所，不达标6所，待定1所。')
    expect(all).toContain('14项校际差异系数中，符合12项，超过限值1项，无法判定1项。')
    expect(all.join()).toContain('全县尚未达到要求')
  })

  it('gives no share of passing schools while a verdict is open', async () => {
    const summary = tablesOf(await make('county-assessment')).find((table) => table.name === '达标情况汇总')
    expect(summary?.rows.map(texts)).toEqual([
      ['小学', '7', '4', '2', '1', '—'],
      ['初中', '5', '1', '4', '0', '20.0'],
    ])
  })
})

describe('表Ⅱ-2 and 表Ⅲ', () => {
  it('number 小学 and 初中 apart and name the parts of a school of several stages', async () => {
    const [table] = tablesOf(await make('application-tables'))
    expect(table?.rows.map((row) => row[0]?.text)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    const names = table?.rows.map((row) => row[1]?.text)
    expect(names).toContain('太平九年一贯制学校（示例）（小学部）')
    expect(names).toContain('太平九年一贯制学校（示例）（初中部）')
    expect(names).toContain('水泉初级中学')
  })

  it('give sponsor code, enrolment, grades, classes, figures, verdict and what is met', async () => {
    const [table] = tablesOf(await make('application-tables'))
    const row = table?.rows.find((candidate) => candidate[1]?.text === '第六初级中学')
    expect(texts(row)?.slice(2, 6)).toEqual(['7', '724', '3', '18'])
    expect(texts(row)?.slice(-2)).toEqual(['不达标', '达标：L7-L11；达到85%：L12；低于85%：L13'])
    expect(row?.map((cell) => cell.shaded === true)).toEqual([
      ...Array.from({ length: 11 }, () => false),
      true,
      true,
      true,
      false,
    ])
  })

  it('count the schools in the footnote', async () => {
    const [table] = tablesOf(await make('application-tables'))
    expect(table?.note).toContain(
      '小学学校总数7所（其中：一贯制学校的小学部有1所，50人及以上教学点有0个），初中学校总数5所（其中：一贯制学校的初中部1所，完全中学的初中部0所）',
    )
  })

  it('show 综合 as the mean of the coefficients, and none while one is unknown', async () => {
    const [, table] = tablesOf(await make('application-tables'))
    const coefficients = table?.rows.filter((row) => row.some((cell) => cell.text === '差异系数'))
    expect(coefficients?.[0]?.at(-1)?.text).toBe('—')
    const junior =
      coefficients?.[1]?.map((cell) => cell.number).filter((number) => number !== undefined) ?? []
    const mean = junior.slice(0, 7).reduce((sum, number) => sum + number, 0) / 7
    expect(junior).toHaveLength(8)
    expect(junior[7]).toBeCloseTo(mean, 12)
  })

  it('say in their captions that the figures are invented', async () => {
    for (const table of tablesOf(await make('application-tables'))) expect(table.caption).toContain('虚构')
  })

  const OFFICIAL = '../shared/samples/returns/application-forms-I-VI.xlsx'
  describe.runIf(existsSync(OFFICIAL))('beside the official workbook', () => {
    const official = existsSync(OFFICIAL) ? read(readFileSync(OFFICIAL)) : null
    const headings = (sheet: string) => {
      const [, names = [], letters = []] = utils.sheet_to_json<readonly (string | null)[]>(
        official?.Sheets[sheet] ?? {},
        { header: 1, defval: null },
      )
      // Its headings are broken by hand into lines, and one remark is spaced out.
      const clean = (cells: readonly (string | null)[]) =>
        cells.filter((cell) => cell !== null).map((cell) => cell.replace(/\s+/g, ''))
      return { names: clean(names), letters: clean(letters) }
    }
    const ours = (rows: readonly (readonly { text: string }[])[]) =>
      rows.map((row) => row.map((cell) => cell.text.replace(/\s+/g, '')).filter((text) => text !== ''))

    it.each([
      ['表2-2', 0],
      ['表3', 1],
    ] as const)('%s has its sheet name and its headings', async (sheet, index) => {
      const table = tablesOf(await make('application-tables'))[index]
      expect(table?.name).toBe(sheet)
      const { names, letters } = headings(sheet)
      expect(names.length).toBeGreaterThan(7)
      expect(ours(table?.headerRows ?? [])).toEqual([names, letters])
    })
  })
})
