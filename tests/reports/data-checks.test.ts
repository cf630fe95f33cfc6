import { beforeAll, describe, expect, it } from 'vitest'
import { insertCheckReasons } from '../../db/repositories/check-reasons.ts'
import { checkStore } from '../../electron/services/checks/check-store.ts'
import { sampleReports, tablesOf, textsOf, YEAR } from './sample-reports.ts'

const { make, store } = sampleReports()

describe('how the data stand the checks', () => {
  let first = ''
  beforeAll(async () => {
    const { findings } = await checkStore({ db: store().read }, YEAR)
    const warnings = findings.filter(({ check }) => check.severity === 'warning')
    const [answered] = warnings.filter(({ school }) => school?.name === '东山小学')
    if (!answered?.school) throw new Error('nothing was found in 东山小学')
    const { check, school, fingerprint } = answered
    first = check.label.zh
    await store().write(async (db) =>
      insertCheckReasons(
        db,
        [{ schoolId: school.id, year: YEAR, check: check.id, fingerprint, reason: '教学点撤并后学生少' }],
        { batchId: null, author: '王芳', at: '2026-05-12T08:00:00.000Z' },
      ),
    )
  })

  it('is printed in the report of the county, with the reason, and what is still without one', async () => {
    const document = await make('county-assessment')
    expect(textsOf(document).join()).toMatch(
      /数据按\d+项规则核查，发现错误0处，需要说明的情况8处，其中已说明1处，尚未说明7处/,
    )
    const [row, ...more] = tablesOf(document).find(({ name }) => name === '数据核查说明')?.rows ?? []
    expect(more).toEqual([])
    expect(row?.map(({ text }) => text)).toEqual([
      '东山小学',
      first,
      expect.stringContaining('每百名学生拥有高于规定学历教师数'),
      '教学点撤并后学生少',
      '王芳',
    ])
  })

  it('is printed in the report of a school with what concerns it alone', async () => {
    const document = await make('school-acceptance', '东山小学')
    expect(textsOf(document).join()).toContain('（六）数据核查说明')
    expect(textsOf(document).join()).toMatch(/需要说明的情况5处，其中已说明1处，尚未说明4处/)
    const good = await make('school-acceptance', '城南小学')
    expect(textsOf(good).join()).toContain('没有发现错误和需要说明的情况')
    expect(tablesOf(good).map(({ name }) => name)).not.toContain('数据核查说明')
  })
})
