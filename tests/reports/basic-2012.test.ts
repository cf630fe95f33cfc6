import type { WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { reports } from '../../electron/reports/index.ts'
import { school, without } from '../assessment/school-input.ts'
import { hasLibreOffice, recalculate } from './hand-check/recalculate.ts'
import { basisIn, cellsIn, openWritten, withInputs, written } from './hand-check/written.ts'
import { cellsOf, sampleReports, textsOf, YEAR } from './sample-reports.ts'

const STANDARD = 'basic-2012'
const sample = sampleReports()

const WRONG = /NaN|undefined|null|\[object/

async function made(slug: string, schoolName?: string) {
  const report = reports.find((one) => one.slug === slug)
  if (report === undefined) throw new Error(`no report ${slug}`)
  const schoolId = schoolName === undefined ? null : sample.school(schoolName).id
  return report.make(sample.context(), { slug, year: YEAR, standard: STANDARD, schoolId })
}

describe('reports by a standard without thresholds', () => {
  it.each([
    ['county-assessment', undefined, /不作单校结论/],
    ['application-tables', undefined, /基本均衡/],
    ['school-acceptance', '红树小学', /本标准不对单所学校作结论/],
  ] as const)('%s says so, and prints no number that is none', async (slug, name, said) => {
    const document = await made(slug, name)
    const words = [document.title, ...textsOf(document), ...cellsOf(document).map(({ text }) => text)]
    expect(words.join('\n')).toMatch(said)
    expect(words.filter((text) => WRONG.test(text))).toEqual([])
    expect(words.filter((text) => /≥(—|undefined|$)/.test(text))).toEqual([])
  })

  it('the county is told by its composite coefficient', async () => {
    const document = await made('county-assessment')
    expect(textsOf(document).join('\n')).toMatch(/小学综合差异系数—（限值0\.65）：无法判定/)
    expect(cellsOf(document).filter(({ text }) => text === '综合')).toHaveLength(2)
  })
})

const figures = (stage: 'primary' | 'junior', students: number, times: number) => ({
  [`students.${stage}`]: students,
  [`fullTimeTeachers.${stage}`]: 40 * times,
  [`aboveRequiredTeachers.${stage}`]: 30,
  [`midTitleTeachers.${stage}`]: 20,
})
const whole = (times: number) => ({
  teachingAuxiliaryArea: 3000 * times,
  indoorSportsArea: 100,
  sportsGroundArea: 5000,
  equipmentValue: 900000 * times,
  computers: 80 * times,
  books: 20000 * times,
})

describe('the hand-check workbook of 2012', () => {
  const COUNTY = [
    school('一小', 'primary', { ...figures('primary', 900, 1), ...whole(1) }),
    school('二小', 'primary', { ...figures('primary', 700, 2), ...whole(2) }),
    school('一贯制', 'nineYear', {
      ...figures('primary', 166, 1),
      ...figures('junior', 210, 1),
      ...whole(3),
    }),
    school('缺书', 'junior', without({ ...figures('junior', 500, 2), ...whole(1) }, 'books')),
  ]
  const basisOf = async () => withInputs(await basisIn(sample.store(), 'zh-CN', STANDARD), COUNTY)

  const composite = (book: WorkBook) =>
    cellsIn(book, '差异系数')
      .filter(([label]) => label === '综合（各项差异系数的算术平均值）')
      .map((row) => ({ stage: row[1], coefficient: row[5], limit: row[6], status: row[7] }))

  it('carries the composite with its limit, and no verdict of a school', async () => {
    const basis = await basisOf()
    const book = openWritten(await written(basis, true))
    const [primary, junior] = basis.assessment.composite
    expect(composite(book)).toMatchObject([
      { stage: '小学', limit: 0.65, status: '超过界限' },
      { stage: '初中', limit: 0.55, status: '未知' },
    ])
    expect(Number(composite(book)[0]?.coefficient)).toBeCloseTo(primary?.coefficient ?? Number.NaN, 12)
    expect([primary?.status, junior?.status]).toEqual(['exceeded', 'unknown'])
    const verdicts = cellsIn(book, '结论').flat()
    expect(verdicts.filter((cell) => cell === '不作单校结论').length).toBe(2 * basis.assessment.rows.length)
  })

  it.runIf(hasLibreOffice)(
    'gives the same where LibreOffice calculates it anew',
    async () => {
      const basis = await basisOf()
      const carried = openWritten(await written(basis, true))
      const fresh = recalculate({ basic: await written(basis, false) }).get('basic')
      if (fresh === undefined) throw new Error('not calculated')
      for (const name of ['指标', '结论', '差异系数']) {
        const own = cellsIn(fresh, name)
        for (const [row, cells] of cellsIn(carried, name).entries()) {
          for (const [column, value] of cells.entries()) {
            const other = own[row]?.[column] ?? null
            const what = `${name} ${row + 1}:${column + 1}`
            if (typeof value === 'number' && typeof other === 'number') {
              expect(Math.abs(other - value), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
            } else expect(other, what).toBe(value)
          }
        }
      }
    },
    60_000,
  )
})
