import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { LimitScope } from '../../../shared/assessment/overrides/limit-scope.ts'
import { withLimit } from '../../../shared/assessment/overrides/with-limit.ts'
import { classOf, countyInput, countySchool, roomOf, ruleOf } from './county-school.ts'

const COHORT = {
  graduates: 190,
  entrantsThreeYearsAgo: 201,
  cohortTransfersIn: 3,
  cohortTransfersOut: 3,
  cohortDeaths: 1,
}

describe('figures of the county', () => {
  it('are met at the limit and not met a yuan below it', () => {
    const salaries = (teacherAverageSalary: string) =>
      ruleOf('teacherSalaries', 'level', {
        county: { teacherAverageSalary, civilServantAverageSalary: '98000' },
      })
    expect(salaries('98000')).toMatchObject({ status: 'met', printed: '100.0', borderline: false })
    expect(salaries('97999')).toMatchObject({ status: 'notMet', printed: '100.0', borderline: true })
  })

  it('judge a variation under 0.15, not at it', () => {
    const variation = (value: string) =>
      ruleOf('qualityMonitoring', 'variation', { county: { monitoringLargestVariation: value } }).status
    expect([variation('0.149'), variation('0.15')]).toEqual(['met', 'notMet'])
  })

  it('are not less than 10 % exchanged, though a spreadsheet says more than (std §2.4 ⚠)', () => {
    const told = (exchangedTeachers: number) =>
      ruleOf('teacherExchange', 'exchanged', { county: { exchangedTeachers, eligibleForExchange: 400 } })
    expect(told(40)).toMatchObject({ status: 'met', printed: '10.0', distance: null })
    expect(told(39)).toMatchObject({ status: 'notMet', printed: '9.8', distance: 0.025 })
  })

  it('ask nothing of a county without pupils in special schools, and cannot say without questionnaires', () => {
    const county = { specialSchoolFunds: 0, specialSchoolStudents: 0, surveySatisfied: 0, surveyValid: 0 }
    expect(ruleOf('specialSchoolFunding', 'perPupil', { county }).status).toBe('met')
    expect(ruleOf('publicSatisfaction', 'satisfied', { county })).toMatchObject({
      status: 'unknown',
      missing: [{ what: 'denominator' }],
    })
  })

  it('name what the county has to enter', () => {
    expect(ruleOf('disabledEnrolment', 'enrolled', { county: { disabledChildren: 60 } })).toMatchObject({
      status: 'unknown',
      missing: [{ what: 'value', schoolId: null, field: 'disabledChildrenEnrolled' }],
    })
  })
})

describe('三年巩固率', () => {
  const told = (way?: string) =>
    ruleOf('juniorRetention', 'retention', {
      schools: [countySchool('一中', 'junior', COHORT)],
      choices: way === undefined ? [] : [{ item: 'juniorRetention', rule: 'retention', way }],
    })

  it('is the way in use where the county chose none: (190 − 3 + 3) ÷ (201 − 1)', () => {
    expect(told()).toMatchObject({ way: 'leaversBack', printed: '95.0', status: 'met' })
  })

  it('falls on the other side of the limit by another way, which is named', () => {
    expect(told('cohortAdjusted')).toMatchObject({ way: 'cohortAdjusted', printed: '95.0', status: 'met' })
    expect(told('transfersOnly')).toMatchObject({
      way: 'transfersOnly',
      printed: '94.5',
      status: 'notMet',
      derivation: {
        operation: 'product',
        parents: [{ operation: 'quotient', parents: [{ value: '190' }, { value: '201' }] }, { value: '100' }],
      },
    })
  })
})

describe('attached classes (附设班)', () => {
  const attached = { attributes: { attachedStages: ['junior'] as const } }

  it('of 初中 count in the retention of the county', () => {
    const told = (extra?: typeof attached) =>
      ruleOf('juniorRetention', 'retention', {
        schools: [
          countySchool('一中', 'junior', COHORT),
          countySchool('水泉小学', 'primary', { ...COHORT, graduates: 100 }, extra),
        ],
      })
    expect(told()).toMatchObject({ looked: 1, printed: '95.0', status: 'met' })
    expect(told(attached)).toMatchObject({ looked: 2, printed: '72.5', status: 'notMet' })
  })

  it('are asked for the catchment of their stage, beside that of the school', () => {
    const figures = {
      'students.primary': 300,
      'catchmentStudents.primary': 300,
      'students.junior': 100,
      'catchmentStudents.junior': 94,
    }
    const told = (stage: 'primary' | 'junior', kind: 'primary' | 'special' = 'primary') =>
      ruleOf('catchmentEntry', stage, { schools: [countySchool('水泉小学', kind, figures, attached)] })
    expect(told('primary')).toMatchObject({ looked: 1, status: 'met' })
    expect(told('junior')).toMatchObject({ looked: 1, status: 'notMet', printed: '94.0' })
    expect(told('junior', 'special')).toMatchObject({ looked: 0 })
  })
})

describe('sums over schools', () => {
  const trained = (completed: number | undefined, name: string) =>
    countySchool(name, 'primary', {
      'fullTimeTeachers.primary': 50,
      ...(completed === undefined ? {} : { trainedTeachers: completed }),
    })

  it('fail at once where one school lacks of 100 %, whatever the others have', () => {
    const schools = [trained(49, '甲'), trained(undefined, '乙')]
    expect(ruleOf('teacherTraining', 'completed', { schools })).toMatchObject({
      status: 'notMet',
      missing: [{ name: '乙', field: 'trainedTeachers' }],
    })
  })

  it('stay open while a school is missing that may be short', () => {
    const schools = [trained(50, '甲'), trained(undefined, '乙')]
    expect(ruleOf('teacherTraining', 'completed', { schools })).toMatchObject({
      status: 'unknown',
      printed: null,
    })
  })

  it('take public day schools of town only, and ask for the attribute that is not entered', () => {
    const pupils = (name: string, inside: number, attributes: object) =>
      countySchool(
        name,
        'junior',
        { 'students.junior': 100, 'catchmentStudents.junior': inside },
        { attributes },
      )
    const schools = [
      pupils('城区', 95, {}),
      pupils('寄宿', 10, { boarding: true }),
      pupils('乡村', 10, { location: 'rural' }),
      pupils('民办', 10, { sponsor: 10 }),
    ]
    expect(ruleOf('catchmentEntry', 'junior', { schools })).toMatchObject({ status: 'met', looked: 1 })
    expect(
      ruleOf('catchmentEntry', 'junior', { schools: [...schools, pupils('未填', 90, { boarding: null })] }),
    ).toMatchObject({ status: 'unknown', missing: [{ what: 'attribute', name: '未填' }] })
  })
})

describe('every school', () => {
  const sized = (
    kind: 'primary' | 'nineYear',
    pupils: number,
    granted: string[] = [],
    builtBy2010: boolean | null = null,
  ) =>
    ruleOf('schoolSizes', 'size', {
      schools: [
        countySchool(
          '某校',
          kind,
          {
            'students.primary': pupils,
            ...(kind === 'nineYear' ? { 'students.junior': 500, 'students.senior': 0 } : {}),
          },
          { granted, attributes: { plannedBy2010: builtBy2010 } },
        ),
      ],
    })

  it('has at most 2,000 pupils, an all-through school 2,500', () => {
    expect(sized('primary', 2000).status).toBe('met')
    expect(sized('primary', 2001)).toMatchObject({
      status: 'notMet',
      failing: [{ name: '某校', printed: '2001', limit: '2000', distance: 0.0005 }],
    })
    expect(sized('nineYear', 2000).status).toBe('met')
    expect(sized('nineYear', 2001)).toMatchObject({ status: 'notMet', failing: [{ printed: '2501' }] })
  })

  it('has its relaxation only while the county grants it, with the day of its follow-up', () => {
    expect(sized('primary', 2400, [], true).status).toBe('notMet')
    expect(sized('primary', 2400, ['schoolSize'], true)).toMatchObject({
      status: 'met',
      relaxed: [{ relaxation: 'schoolSize', by: '2028-06-30' }],
    })
    expect(sized('primary', 2401, ['schoolSize'], true).status).toBe('notMet')
    expect(sized('primary', 2400, ['schoolSize'], null)).toMatchObject({
      status: 'unknown',
      missing: [{ what: 'attribute', name: '某校' }],
    })
  })

  it('of fewer than 100 pupils is funded as for 100', () => {
    const funds = (pupils: number, publicFundsBudget: number) =>
      ruleOf('smallSchoolFunds', 'funds', {
        county: { publicFundsQuotaPrimary: 720 },
        schools: [countySchool('教学点', 'teachingPoint', { 'students.primary': pupils, publicFundsBudget })],
      })
    expect(funds(40, 72000)).toMatchObject({ status: 'met', looked: 1 })
    expect(funds(40, 71999)).toMatchObject({ status: 'notMet', failing: [{ printed: '720', limit: '720' }] })
    expect(funds(100, 1)).toMatchObject({ status: 'met', looked: 0 })
  })
})

describe('every class', () => {
  it('is at most 45 or 50, and the one that is not is named', () => {
    const schools = [
      countySchool('甲', 'nineYear', {}, { classes: [classOf(45), classOf(46), classOf(50, 'junior')] }),
    ]
    expect(ruleOf('classSizes', 'pupils', { schools })).toMatchObject({
      status: 'notMet',
      failing: [{ name: '甲', stage: 'primary', of: 'class', place: '46人班', printed: '46', limit: '45' }],
    })
  })

  it('is told by the bands where there is no list', () => {
    const above = { 'classes51To55.primary': 0, 'classes56To60.primary': 0, 'classes61To65.primary': 0 }
    const banded = (figures: object) =>
      ruleOf('classSizes', 'pupils', { schools: [countySchool('甲', 'primary', { ...figures })] })
    expect(banded({ ...above, 'classes46To50.primary': 0, 'classes66AndMore.primary': 0 }).status).toBe('met')
    expect(banded({ 'classes46To50.primary': 2 })).toMatchObject({
      status: 'notMet',
      failing: [{ of: 'band', place: 'classes46To50', printed: '2' }],
    })
    expect(banded(above)).toMatchObject({ status: 'unknown', missing: [{ what: 'classes', name: '甲' }] })
  })

  it('by the statistical bands are not told where the limit of a province parts them', () => {
    const empty = { 'classes51To55.primary': 0, 'classes56To60.primary': 0, 'classes61To65.primary': 0 }
    const told = (limit: string, classes46To50: number) => {
      const scope: LimitScope = {
        kind: 'county',
        item: 'classSizes',
        rule: 'pupils',
        room: null,
        stage: 'primary',
        schoolKind: null,
      }
      const schools = [
        countySchool('甲', 'primary', {
          ...empty,
          'classes46To50.primary': classes46To50,
          'classes66AndMore.primary': 0,
        }),
      ]
      const nothing = { rows: [], dispersion: [], composite: [] }
      const { items } = assessCounty(withLimit(quality2017, scope, limit), nothing, countyInput({ schools }))
      return items.find(({ item }) => item === 'classSizes')?.rules[0]
    }
    expect(told('40', 0)).toMatchObject({ status: 'unknown', missing: [{ what: 'classes', name: '甲' }] })
    expect(told('40', 1)?.status).toBe('notMet')
    expect(told('48', 1)).toMatchObject({ status: 'unknown', missing: [{ what: 'classes' }] })
    expect(told('48', 0)?.status).toBe('met')
    expect(told('45.5', 0)?.status).toBe('met')
    expect(told('50', 3)?.status).toBe('met')
    expect(told('70', 0)?.status).toBe('met')
  })
})

describe('music and art rooms', () => {
  const ROOMS = [roomOf('music', '96'), roomOf('fineArt', '90'), roomOf('music', '95.9')]
  const told = (classes: number, rooms = ROOMS, way = 'strict', granted: string[] = []) =>
    ruleOf('musicAndArtRooms', 'rooms', {
      schools: [
        countySchool(
          '甲',
          'primary',
          { 'classes.primary': classes },
          { rooms, granted, attributes: { plannedBy2016: true } },
        ),
      ],
      choices: [{ item: 'musicAndArtRooms', rule: 'rooms', way }],
    })

  it('are one of each kind for every twelve classes begun, large enough', () => {
    expect(told(12)).toMatchObject({ status: 'met', way: 'strict' })
    expect(told(13)).toMatchObject({
      status: 'notMet',
      failing: [
        { of: 'rooms', place: 'music', printed: '1', limit: '2', distance: 0.5 },
        { of: 'rooms', place: 'fineArt', printed: '1', limit: '2' },
      ],
    })
  })

  it('are counted together by the lenient reading', () => {
    expect(told(13, ROOMS, 'lenient')).toMatchObject({ status: 'met', way: 'lenient' })
    expect(told(25, ROOMS, 'lenient')).toMatchObject({
      status: 'notMet',
      failing: [{ place: null, printed: '2', limit: '3' }],
    })
  })

  it('may be smaller by a relaxation that the county grants', () => {
    const small = [roomOf('music', '73'), roomOf('fineArt', '67')]
    expect(told(12, small).status).toBe('notMet')
    expect(told(12, small, 'strict', ['roomsPlannedBy2016'])).toMatchObject({
      status: 'met',
      relaxed: [{ relaxation: 'roomsPlannedBy2016' }],
    })
  })

  it('are told by the declared numbers where there is no list', () => {
    const declared = (figures: object) =>
      ruleOf('musicAndArtRooms', 'rooms', {
        schools: [countySchool('甲', 'primary', { 'classes.primary': 20, ...figures })],
      })
    expect(declared({ musicRoomsFrom96: 2, fineArtRoomsFrom90: 2 }).status).toBe('met')
    expect(declared({ musicRoomsFrom96: 1 }).status).toBe('notMet')
    expect(declared({ musicRoomsFrom96: 2 })).toMatchObject({
      status: 'unknown',
      missing: [{ what: 'rooms' }],
    })
  })
})
