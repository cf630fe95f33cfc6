import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { assessCounty } from '../../../shared/assessment/county/assess-county.ts'
import type { CountyJudgement } from '../../../shared/assessment/county/input.ts'
import { PRIMARY_AT_THRESHOLDS } from '../school-input.ts'
import { classOf, countyInput, countySchool, roomOf, ruleOf } from './county-school.ts'

const COUNTY = {
  specialSchoolFunds: 80000,
  specialSchoolStudents: 10,
  teacherAverageSalary: 98000,
  civilServantAverageSalary: 98000,
  eligibleForExchange: 400,
  exchangedTeachers: 40,
  exchangedBackboneTeachers: 8,
  seniorPlaces: 1000,
  seniorPlacesAllotted: 500,
  eligibleMigrants: 100,
  migrantsInPublicSchools: 80,
  migrantsInPurchasedPlaces: 5,
  disabledChildren: 100,
  disabledChildrenEnrolled: 95,
  monitoringLowestLevel: 3,
  monitoringLargestVariation: '0.149',
  surveyValid: 100,
  surveySatisfied: 85,
}
const SCHOOL = {
  ...PRIMARY_AT_THRESHOLDS,
  'fullTimeTeachers.primary': 60,
  trainedTeachers: 60,
  certifiedTeachers: 60,
  'catchmentStudents.primary': 1000,
  publicFundsBudget: 1000000,
  trainingBudget: 50000,
}
const LISTS = {
  classes: Array.from({ length: 24 }, () => classOf(45)),
  rooms: [roomOf('music', '96'), roomOf('music', '97'), roomOf('fineArt', '90'), roomOf('fineArt', '91')],
}
const JUDGED: readonly CountyJudgement[] = (quality2017.county ?? []).flatMap(({ id, rules }) =>
  rules.flatMap((rule) => (rule.kind === 'judged' ? [{ item: id, rule: rule.id, met: true }] : [])),
)

/** As many as the list has. */
const CLASSES = { 'classes.primary': 24 }

type Figures = Readonly<Record<string, string | number>>
function tell(county: Figures, figures: Figures, lists = LISTS, judgements = JUDGED) {
  const schools = [countySchool('一小', 'primary', figures, lists)]
  const assessment = assess(
    quality2017,
    2025,
    schools.map(({ input }) => input),
  )
  return assessCounty(quality2017, assessment, countyInput({ county, schools, judgements }))
}

/** Figures that are moved from their limit, so that some hold and some do not. */
const moved = (figures: Figures) =>
  fc.record(
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        fc.constantFrom(value, value, value, value, Number(value) * 1.01, Number(value) * 0.99),
      ]),
    ),
  )
const without = (figures: Figures, hidden: ReadonlySet<string>): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => !hidden.has(key)))

describe('the verdict of the county', () => {
  it('is a pass where everything stands at its limit', () => {
    const told = tell(COUNTY, { ...SCHOOL, ...CLASSES })
    expect(told.items.filter(({ status }) => status !== 'met')).toEqual([])
    expect(told).toMatchObject({ verdict: 'pass', obstacles: [], open: { items: 0, schools: 0 } })
  })

  it('is unknown while a judgement is missing, and says which', () => {
    const told = tell(COUNTY, { ...SCHOOL, ...CLASSES }, LISTS, JUDGED.slice(1))
    expect(told.verdict).toBe('unknown')
    expect(told.items.find(({ status }) => status === 'unknown')).toMatchObject({ item: 'layoutPlan' })
  })

  it('is a fail with what stands in the way from near to far, what is judged at the end', () => {
    const veto = JUDGED.map((one) => (one.item === 'falsification' ? { ...one, met: false } : one))
    const county = { ...COUNTY, exchangedTeachers: 39, surveySatisfied: 60 }
    const told = tell(county, { ...SCHOOL, ...CLASSES, sportsGroundArea: 3000 }, LISTS, veto)
    expect(told.verdict).toBe('fail')
    expect(told.obstacles.map((one) => [one.kind, one.kind === 'rule' ? one.item : null])).toEqual([
      ['rule', 'teacherExchange'],
      ['rule', 'publicSatisfaction'],
      ['indicators', null],
      ['rule', 'falsification'],
    ])
  })

  it('fails for one thing that cannot be repaired, though nothing else is known', () => {
    expect(tell({ surveyValid: 100, surveySatisfied: 84 }, {}, { classes: [], rooms: [] }, []).verdict).toBe(
      'fail',
    )
  })

  it('is never turned by what was missing: what is told of a part is told of the whole', () => {
    // 室内体育用房 and 体育馆 stand in for each other: one without the other, with another figure, is no gap.
    const keys = [...Object.keys(COUNTY), ...Object.keys(SCHOOL), ...Object.keys(CLASSES)].filter(
      (key) => key !== 'gymnasiumArea' && key !== 'indoorSportsArea',
    )
    const cases = fc.record({
      county: moved(COUNTY),
      school: moved(SCHOOL).map((figures) => ({ ...figures, ...CLASSES })),
      hidden: fc.subarray(keys),
      classes: fc.boolean(),
      rooms: fc.boolean(),
      judged: fc.subarray([...JUDGED]),
    })
    fc.assert(
      fc.property(cases, ({ county, school, hidden, classes, rooms, judged }) => {
        const asked = new Set(hidden)
        const part = tell(
          without(county, asked),
          without(school, asked),
          { classes: classes ? LISTS.classes : [], rooms: rooms ? LISTS.rooms : [] },
          judged,
        )
        const whole = tell(county, school)
        if (part.verdict !== 'unknown') expect(whole.verdict).toBe(part.verdict)
        for (const [index, item] of part.items.entries()) {
          if (item.status !== 'unknown') expect(whole.items[index]?.status, item.item).toBe(item.status)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is not turned either in sums over schools that may belong or not', () => {
    const one = fc.record({
      students: fc.integer({ min: 0, max: 40 }),
      share: fc.constantFrom(1, 1, 0.95, 0.9),
      boarding: fc.boolean(),
      hidden: fc.subarray(['students', 'catchment', 'boarding'] as const),
    })
    type One = { students: number; share: number; boarding: boolean; hidden: readonly string[] }
    const told = (schools: readonly One[], hides: boolean) =>
      ruleOf('catchmentEntry', 'junior', {
        schools: schools.map(({ students, share, boarding, hidden }, index) => {
          const known = (what: string) => !(hides && hidden.includes(what))
          const figures = {
            ...(known('students') ? { 'students.junior': students } : {}),
            ...(known('catchment') ? { 'catchmentStudents.junior': Math.floor(students * share) } : {}),
          }
          const attributes = { boarding: known('boarding') ? boarding : null }
          return countySchool(`${index}中`, 'junior', figures, { attributes })
        }),
      }).status
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (schools) => {
        const part = told(schools, true)
        if (part !== 'unknown') expect(told(schools, false)).toBe(part)
      }),
      { numRuns: 500 },
    )
  })
})
