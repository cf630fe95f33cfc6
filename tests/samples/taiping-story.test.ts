import { describe, expect, it } from 'vitest'
import { sliding } from '../../seeds/early-warnings/sliding.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { basic2012 } from '../../seeds/standards/basic-2012.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import type { Assessment, DispersionResult, IndicatorStatus } from '../../shared/assessment/result.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { earlyWarnings } from '../../shared/assessment/trends/early-warning.ts'
import { applyWarningRule } from '../../shared/assessment/trends/early-warning-rule.ts'
import { schoolSeries } from '../../shared/assessment/trends/series.ts'
import { compulsoryStages, schoolYears } from '../../shared/samples/school-year.ts'
import { numberOf } from './sample-figures.ts'

const MARKS: Readonly<Record<IndicatorStatus, string>> = {
  met: '✓',
  floor: '△',
  below: '✕',
  unknown: '?',
  notJudged: '−',
}

function assessmentOf(year: number, standard: Standard = quality2017): Assessment {
  const inputs = schoolYears(taiping, year).map(
    ({ attributes, value }, index): SchoolInput => ({
      school: { id: taiping.schools[index]?.key ?? '', ...attributes },
      value: (field, stage) => {
        const text = value(field, stage)
        return text === null ? null : { observationId: `${field}/${stage}`, value: text }
      },
    }),
  )
  return assess(standard, year, inputs)
}

/** School, stage, the seven indicators in the order of the standard, verdict: as README.md tells it. */
const told = ({ rows }: Assessment) =>
  rows.map(({ name, stage, indicators, verdict }) => {
    const marks = quality2017.indicators.map(({ id }) => MARKS[indicators[id]?.status ?? 'unknown'])
    return `${name} ${stage} ${marks.join('')} ${verdict}`
  })

const indicatorOf = (assessment: Assessment, name: string, indicator: string) =>
  assessment.rows.find((row) => row.name === name)?.indicators[indicator]

const dispersionOf = (assessment: Assessment, stage: string, indicator: string): DispersionResult => {
  const found = assessment.dispersion.find((one) => one.stage === stage && one.indicator === indicator)
  if (!found) throw new Error(`no dispersion of ${indicator}`)
  return found
}

const earliest = assessmentOf(2023)
const former = assessmentOf(2024)
const latest = assessmentOf(2025)

describe('the story of 太平区 in 2025', () => {
  it('shows each way to pass, to fail and to be unknown', () => {
    expect(told(latest)).toEqual([
      '红树小学 primary ✓✓✓✓✓△✓ pass',
      '城南小学 primary ✓✓✓✓✓✓✓ pass',
      '实验小学 primary △✓✓✓△✓✓ fail',
      '二纬路小学 primary ✓△✓✓✓✓✓ pass',
      '高德小学 primary ✓✓✓✓✓?✓ unknown',
      '东山小学 primary ✓✕✓✓✓✓✓ fail',
      '太平九年一贯制学校（示例） primary ✓✓✓✓✓✓✓ pass',
      '水泉初级中学 junior ✓✓✓✓✓✓✓ pass',
      '第四初级中学 junior ✓✓✓✓✕✓✓ fail',
      '第十二初级中学 junior ✓△✓△✓✓✓ fail',
      '第六初级中学 junior ✓✓✓✓✓△✕ fail',
      '太平九年一贯制学校（示例） junior ✓✕✓✓△✓✓ fail',
    ])
  })

  it('has 实验小学 fail by an indicator that prints as its threshold: 临界', () => {
    const result = indicatorOf(latest, '实验小学', 'teachersAboveRequired')
    expect(result).toMatchObject({ printed: '4.20', threshold: 4.2, status: 'floor', borderline: true })
    expect(result?.value).toBeLessThan(4.2)
  })

  it('fails the nine-year school for its 初中, while its 小学 passes', () => {
    const school = latest.schools.find(({ name }) => name === '太平九年一贯制学校（示例）')
    expect(school?.verdict).toBe('fail')
    expect(school?.because).toMatchObject([{ code: 'stageFails', stage: 'junior' }])
  })

  it('leaves 高德小学 open until its equipment is known', () => {
    expect(indicatorOf(latest, '高德小学', 'equipmentValue')?.because).toMatchObject([
      { code: 'missingValue', field: 'equipmentValue' },
    ])
  })

  it('has classes of more than 50 pupils in one 初中 only', () => {
    const crowded = taiping.classes.filter(
      ({ year, classes }) =>
        year === 2025 && classes.some((one) => one.stage === 'junior' && one.students > 50),
    )
    expect(crowded.map(({ school }) => school)).toEqual(['no4'])
  })

  it('has one school under 95 % retention and under 5 % for training, the same one', () => {
    const schools = schoolYears(taiping, 2025)
    const names = (found: typeof schools) => found.map(({ attributes }) => attributes.name)
    const leaky = schools
      .filter((school) => compulsoryStages(school).includes('junior'))
      .filter((school) => {
        const whole = (field: string) => numberOf(school, field, 'whole')
        const stayed = whole('graduates') - whole('cohortTransfersIn') + whole('cohortTransfersOut')
        return stayed < 0.95 * (whole('entrantsThreeYearsAgo') - whole('cohortDeaths'))
      })
    const frugal = schools.filter(
      (school) =>
        numberOf(school, 'trainingBudget', 'whole') < 0.05 * numberOf(school, 'publicFundsBudget', 'whole'),
    )
    expect(names(leaky)).toEqual(['第六初级中学'])
    expect(names(frugal)).toEqual(['第六初级中学'])
  })

  it('exceeds the limit of dispersion in the sports area of 小学 alone', () => {
    const exceeded = latest.dispersion.filter(({ status }) => status === 'exceeded')
    expect(exceeded.map(({ stage, indicator }) => `${stage} ${indicator}`)).toEqual(['primary sportsArea'])
  })

  it('has the unweighted coefficient of the sports area of 初中 on the other side of the limit', () => {
    const { coefficient, unweightedCoefficient, status, unweightedDisagrees } = dispersionOf(
      latest,
      'junior',
      'sportsArea',
    )
    expect(status).toBe('met')
    expect(coefficient).toBeLessThan(0.45)
    expect(unweightedCoefficient).toBeGreaterThan(0.45)
    expect(unweightedDisagrees).toBe(true)
  })

  it('leaves the dispersion of the equipment of 小学 unknown, with a provisional value over six schools', () => {
    const result = dispersionOf(latest, 'primary', 'equipmentValue')
    expect(result).toMatchObject({ status: 'unknown', coefficient: null, schools: 6, population: 7 })
    expect(result.provisional).toBeGreaterThan(0)
  })
})

describe('the story of 太平区 from 2024 to 2025', () => {
  it('begins with other verdicts', () => {
    expect(told(former)).toEqual([
      '红树小学 primary ✓△✓✓✓△✓ fail',
      '城南小学 primary ✓△△✓✓✓✓ fail',
      '实验小学 primary ✓✓✓✓△✓✓ pass',
      '二纬路小学 primary ✓△✓✓✓✓✓ pass',
      '高德小学 primary ✓✓✓✓✓△△ fail',
      '东山小学 primary ✓△✓✓✓✓✓ pass',
      '太平九年一贯制学校（示例） primary ✓✓△✓✓✓✓ pass',
      '水泉初级中学 junior ✓✓△✓✓✓✓ pass',
      '第四初级中学 junior ✓✓✓✓✕✓△ fail',
      '第十二初级中学 junior ✓△✓△✓△✓ fail',
      '第六初级中学 junior ✓△✓✓✓✕✕ fail',
      '太平九年一贯制学校（示例） junior ✓✕✓✓△△✓ fail',
    ])
  })

  it('lets 城南小学 and 红树小学 rise, 实验小学 and 东山小学 slide', () => {
    const verdicts = (name: string) =>
      [former, latest].map(({ schools }) => schools.find((school) => school.name === name)?.verdict)
    expect(verdicts('城南小学')).toEqual(['fail', 'pass'])
    expect(verdicts('红树小学')).toEqual(['fail', 'pass'])
    expect(verdicts('实验小学')).toEqual(['pass', 'fail'])
    expect(verdicts('东山小学')).toEqual(['pass', 'fail'])
  })
})

describe('the story of 太平区 by 2012', () => {
  it('has a composite of 初中, and leaves that of 小学 open for the equipment of 高德小学 alone', () => {
    const { composite, dispersion } = assessmentOf(2025, basic2012)
    expect(composite).toMatchObject([
      { stage: 'primary', indicators: 8, known: 7, coefficient: null, status: 'unknown' },
      { stage: 'junior', indicators: 8, known: 8, status: 'met' },
    ])
    const open = dispersion.filter(({ coefficient }) => coefficient === null)
    expect(open.map(({ stage, indicator }) => `${stage} ${indicator}`)).toEqual(['primary equipmentValue'])
    expect(composite[1]?.coefficient).toBeCloseTo(0.108, 3)
  })
})

describe('the story of 太平区 over three years', () => {
  it('judges every row of 2023, of which there are the figures of the indicators and nothing else', () => {
    expect(earliest.rows).toHaveLength(latest.rows.length)
    expect(earliest.rows.filter(({ verdict }) => verdict === 'unknown')).toEqual([])
    expect(taiping.classes.filter(({ year }) => year === 2023)).toEqual([])
  })

  it('warns of 二纬路小学: more pupils every year on the same ground, with the same teachers', () => {
    const series = schoolSeries([earliest, former, latest])
    const warnings = earlyWarnings(quality2017, series, [applyWarningRule(sliding, null)])
    expect(warnings.map(({ name, indicator }) => `${name} ${indicator}`)).toEqual([
      '二纬路小学 peArtTeachers',
      '二纬路小学 sportsArea',
    ])
  })

  it('moves smoothly: no figure of a row changes by more than a fifth, no enrolment by more than a tenth', () => {
    for (const [before, after] of [
      [earliest, former],
      [former, latest],
    ] as const) {
      for (const row of after.rows) {
        const own = before.rows.find(
          ({ schoolId, stage }) => schoolId === row.schoolId && stage === row.stage,
        )
        const change = (own?.students ?? 0) / (row.students ?? 1) - 1
        expect(Math.abs(change), row.name).toBeLessThan(0.1)
      }
    }
    for (const row of former.rows) {
      const own = earliest.rows.find(
        ({ schoolId, stage }) => schoolId === row.schoolId && stage === row.stage,
      )
      for (const [id, { value }] of Object.entries(row.indicators)) {
        const change = (own?.indicators[id]?.value ?? 0) / (value ?? 1) - 1
        expect(Math.abs(change), `${row.name} ${id}`).toBeLessThan(0.21)
      }
    }
  })
})
