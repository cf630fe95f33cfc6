import { describe, expect, it } from 'vitest'
import { fields } from '../../seeds/fields/index.ts'
import { taiping } from '../../seeds/samples/taiping/index.ts'
import { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import { compulsoryStages, schoolYears, wholeSchoolValue } from '../../shared/samples/school-year.ts'
import { figureRows, isReturnedBySample, numberOf } from './sample-figures.ts'

const YEARS = [2024, 2025]
const COHORT = [
  'graduates',
  'entrantsThreeYearsAgo',
  'cohortTransfersIn',
  'cohortTransfersOut',
  'cohortDeaths',
]
const BANDS: readonly (readonly [field: string, from: number, to: number])[] = [
  ['classesUpTo25', 1, 25],
  ['classes26To30', 26, 30],
  ['classes31To35', 31, 35],
  ['classes36To40', 36, 40],
  ['classes41To45', 41, 45],
  ['classes46To50', 46, 50],
  ['classes51To55', 51, 55],
  ['classes56To60', 56, 60],
  ['classes61To65', 61, 65],
  ['classes66AndMore', 66, 500],
]

describe.each(YEARS)('the figures of 太平区 in %i', (year) => {
  const rows = figureRows(taiping, year)
  const schools = schoolYears(taiping, year)
  const values = taiping.observations.filter((one) => one.year === year)

  it('have a value for every field that its returns ask, but 高德小学 has not returned its equipment', () => {
    const missing = schools.flatMap((school) =>
      fields
        .filter(isReturnedBySample)
        .filter(({ code }) => !COHORT.includes(code) || compulsoryStages(school).includes('junior'))
        .flatMap(({ code, stages }) => {
          const asked = stages.length > 0 ? compulsoryStages(school) : (['whole'] as const)
          return asked.filter((stage) => school.value(code, stage) === null).map(() => code)
        })
        .map((code) => `${school.attributes.name} ${code}`),
    )
    expect(missing).toEqual(year === 2025 ? ['高德小学 equipmentValue'] : [])
    const ofCounty = fields.filter(
      ({ level, source }) => level === 'county' && source.startsWith('区县填报表'),
    )
    expect(ofCounty).toHaveLength(17)
    for (const { code } of ofCounty) {
      expect(values.filter(({ school, field }) => school === null && field === code)).toHaveLength(1)
    }
  })

  it('are each given once, for the stages by which the field is counted, within its bounds', () => {
    const places = values.map(({ school, stage, field }) => `${school}/${stage}/${field}`)
    expect(new Set(places).size).toBe(places.length)
    for (const { field, stage, value } of values) {
      const definition = fields.find(({ code }) => code === field)
      expect(definition, field).toBeDefined()
      const counted = definition?.stages.length ? definition.stages : ['whole']
      expect(counted).toContain(stage)
      expect(value).toMatch(definition?.type === 'count' ? /^\d+$/ : /^\d+(\.\d+)?$/)
      expect(Number(value)).toBeLessThanOrEqual(definition?.maximum ?? Number.MAX_SAFE_INTEGER)
    }
  })

  it('count the class list: pupils, classes, grades and bands', () => {
    for (const { school, stage, figure } of rows) {
      const classes = school.classes.filter((one) => one.stage === stage)
      expect(classes.map((one) => SchoolClass.parse(one))).toEqual(classes)
      expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length)
      expect(figure('students')).toBe(classes.reduce((sum, { students }) => sum + students, 0))
      expect(figure('classes')).toBe(classes.length)
      expect(figure('grades')).toBe(stage === 'primary' ? 6 : 3)
      for (const [field, from, to] of BANDS) {
        expect(figure(field)).toBe(
          classes.filter(({ students }) => students >= from && students <= to).length,
        )
      }
    }
  })

  it('have bands that add up to the classes and whose bounds hold the enrolment', () => {
    for (const { figure } of rows) {
      const weighted = (bound: 1 | 2) => BANDS.reduce((sum, band) => sum + band[bound] * figure(band[0]), 0)
      expect(BANDS.reduce((sum, [field]) => sum + figure(field), 0)).toBe(figure('classes'))
      expect(weighted(1)).toBeLessThanOrEqual(figure('students'))
      expect(weighted(2)).toBeGreaterThanOrEqual(figure('students'))
    }
  })

  it('count the room list', () => {
    for (const [index, school] of schools.entries()) {
      const key = taiping.schools[index]?.key
      const rooms = taiping.rooms.find((list) => list.school === key && list.year === year)?.rooms ?? []
      expect(rooms.map((one) => SpecialRoom.parse(one))).toEqual(rooms)
      const areas = (kind: string) =>
        rooms.filter((room) => room.kind === kind).map((room) => Number(room.areaSquareMetres))
      const within = (kind: string, from: number, below: number) =>
        areas(kind).filter((area) => area >= from && area < below).length
      expect(numberOf(school, 'musicRooms', 'whole')).toBe(areas('music').length)
      expect(numberOf(school, 'musicRoomsFrom96', 'whole')).toBe(within('music', 96, 1000))
      expect(numberOf(school, 'musicRooms73To96', 'whole')).toBe(within('music', 73, 96))
      expect(numberOf(school, 'musicRooms61To73', 'whole')).toBe(within('music', 61, 73))
      expect(numberOf(school, 'fineArtRooms', 'whole')).toBe(areas('fineArt').length)
      expect(numberOf(school, 'fineArtRoomsFrom90', 'whole')).toBe(within('fineArt', 90, 1000))
      expect(numberOf(school, 'fineArtRooms67To90', 'whole')).toBe(within('fineArt', 67, 90))
      expect(numberOf(school, 'fineArtRooms61To67', 'whole')).toBe(within('fineArt', 61, 67))
    }
  })

  it('keep teachers within their wholes (std §7.3)', () => {
    const QUALIFICATIONS = ['collegeTeachers', 'bachelorTeachers', 'masterTeachers', 'doctorTeachers']
    const COURSES = ['peTeachers', 'musicTeachers', 'fineArtTeachers', 'artTeachers']
    for (const { figure } of rows) {
      const sum = (codes: readonly string[]) => codes.reduce((total, code) => total + figure(code), 0)
      const teachers = figure('fullTimeTeachers')
      expect(sum(QUALIFICATIONS)).toBeLessThanOrEqual(teachers)
      expect(sum(COURSES)).toBeLessThanOrEqual(teachers)
      expect(figure('backboneTeachers')).toBeLessThanOrEqual(teachers)
      expect(teachers).toBeLessThanOrEqual(figure('staff'))
      expect(
        figure('artTeachers') === 0 || figure('artTeachers') !== sum(['musicTeachers', 'fineArtTeachers']),
      ).toBe(true)
    }
    for (const school of schools) {
      const teachers = Number(wholeSchoolValue(school, 'fullTimeTeachers'))
      expect(numberOf(school, 'certifiedTeachers', 'whole')).toBeLessThanOrEqual(teachers)
      expect(numberOf(school, 'trainedTeachers', 'whole')).toBeLessThanOrEqual(teachers)
    }
  })

  it('keep pupils, premises and money within their wholes', () => {
    for (const { figure } of rows) {
      expect(figure('catchmentStudents')).toBeLessThanOrEqual(figure('students'))
    }
    for (const school of schools) {
      const whole = (code: string) => numberOf(school, code, 'whole')
      expect(whole('migrantStudents')).toBeLessThanOrEqual(Number(wholeSchoolValue(school, 'students')))
      expect(whole('indoorSportsArea')).toBe(whole('gymnasiumArea'))
      expect(whole('indoorSportsArea')).toBeLessThan(whole('teachingAuxiliaryArea'))
      expect(whole('publicFundsFinal')).toBeLessThanOrEqual(whole('publicFundsBudget'))
      expect(whole('trainingBudget')).toBeLessThan(whole('publicFundsBudget'))
    }
  })

  it('account for every pupil of the cohort that left', () => {
    for (const { school } of rows.filter(({ stage }) => stage === 'junior')) {
      const whole = (code: string) => numberOf(school, code, 'whole')
      const joined = whole('entrantsThreeYearsAgo') + whole('cohortTransfersIn')
      const left = whole('cohortTransfersOut') + whole('cohortDeaths')
      expect(whole('graduates')).toBeLessThanOrEqual(joined - left)
    }
  })

  it('keep county values within their wholes', () => {
    const county = (code: string) =>
      Number(values.find(({ school, field }) => school === null && field === code)?.value)
    expect(county('exchangedTeachers')).toBeLessThanOrEqual(county('eligibleForExchange'))
    expect(county('exchangedBackboneTeachers')).toBeLessThanOrEqual(county('exchangedTeachers'))
    expect(county('seniorPlacesAllotted')).toBeLessThanOrEqual(county('seniorPlaces'))
    expect(county('seniorPlacesRural')).toBeLessThanOrEqual(county('seniorPlacesAllotted'))
    expect(county('disabledChildrenEnrolled')).toBeLessThanOrEqual(county('disabledChildren'))
    expect(county('migrantsInPublicSchools') + county('migrantsInPurchasedPlaces')).toBeLessThanOrEqual(
      county('eligibleMigrants'),
    )
    expect(county('migrantsInPublicSchools')).toBe(
      schools.reduce((sum, school) => sum + numberOf(school, 'migrantStudents', 'whole'), 0),
    )
  })
})

describe('the figures of 太平区 from one year to the next', () => {
  const pupils = (school: string, year: number, grade: number) =>
    taiping.classes
      .filter((list) => list.school === school && list.year === year)
      .flatMap(({ classes }) => classes.filter((one) => one.grade === grade))
      .reduce((sum, { students }) => sum + students, 0)

  it('move each cohort one grade up with few changes', () => {
    for (const { key } of taiping.schools) {
      for (const grade of [2, 3, 4, 5, 6, 8, 9]) {
        const change = pupils(key, 2025, grade) - pupils(key, 2024, grade - 1)
        expect(Math.abs(change), `${key} ${grade}`).toBeLessThanOrEqual(4)
      }
    }
  })

  it('let no more pupils graduate in 2025 than stood in grade nine', () => {
    const graduates = taiping.observations.filter(({ field, year }) => field === 'graduates' && year === 2025)
    expect(graduates).toHaveLength(5)
    for (const { school, value } of graduates) {
      expect(Number(value)).toBeLessThanOrEqual(pupils(school ?? '', 2024, 9))
    }
  })
})
