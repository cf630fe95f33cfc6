import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { taiping2023 } from '../../seeds/standards/taiping-2023.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { applyOverrides } from '../../shared/assessment/overrides/apply-overrides.ts'
import { limitsOf } from '../../shared/assessment/overrides/limits-of.ts'
import { withLimit } from '../../shared/assessment/overrides/with-limit.ts'
import { planGaps } from '../../shared/assessment/plan-gaps/plan-gaps.ts'
import { requirementsOf } from '../../shared/assessment/plan-gaps/requirements-of.ts'
import { Standard } from '../../shared/assessment/standard.ts'
import { override } from '../overrides/overrides.ts'

const gaps = planGaps(taiping2023, quality2017)

/** Status, the nation's number and the plan's, of the rules of an item. */
const ofItem = (item: string) =>
  gaps
    .filter(({ national, plan }) => (national ?? plan)?.item?.id === item)
    .map(({ status, national, plan }) => [status, national?.limit?.value ?? null, plan?.limit?.value ?? null])

describe('the plan of 太平区 beside the standard of 2017 (std §10, 003)', () => {
  it('is a standard without indicators: no stage is judged by it', () => {
    expect(Standard.parse(taiping2023)).toEqual(taiping2023)
    expect(assess(taiping2023, 2025, [])).toMatchObject({ rows: [], schools: [], dispersion: [] })
  })

  it('4: asks 6000 for a pupil of a special school where the nation asks 8000', () => {
    expect(ofItem('specialSchoolFunding')).toEqual([['weaker', '8000', '6000']])
  })

  it('5: speaks against itself about large classes', () => {
    expect(ofItem('classSizes')).toEqual([
      ['contradictory', '45', '45'],
      ['contradictory', '50', '50'],
    ])
    expect(
      gaps
        .find(({ plan }) => plan?.item?.id === 'classSizes')
        ?.plan?.item?.contradictions?.map(({ text }) => text),
    ).toEqual(['逐步消除现有大班额', '我区2020年消除大班额'])
  })

  it('6: has one number for two groups of catchment areas, for 初中 more than the nation', () => {
    expect(ofItem('catchmentEntry')).toEqual([
      ['covered', '100', '100'],
      ['stricter', '95', '100'],
    ])
  })

  it('7: covers disabled children, and adds the dropouts, which the nation does not ask', () => {
    expect(ofItem('disabledEnrolment')).toEqual([['covered', '95', '95']])
    expect(ofItem('dropouts')).toEqual([
      ['added', null, '0'],
      ['added', null, '1'],
    ])
  })

  it('8: leaves out indicators, dispersion, rooms, places, migrants, satisfaction, certificates, monitoring', () => {
    const resources = gaps.filter(({ national }) => national?.group === 'resources')
    expect(resources).toHaveLength(7 * 2 + 2 + 2)
    expect(new Set(resources.map(({ status }) => status))).toEqual(new Set(['leftOut']))
    const leftOut = [
      'musicAndArtRooms',
      'seniorPlacesByQuota',
      'publicSatisfaction',
      'certifiedTeaching',
      'qualityMonitoring',
    ]
    for (const item of leftOut) {
      expect(ofItem(item).length, item).toBeGreaterThan(0)
      expect(new Set(ofItem(item).map(([status]) => status)), item).toEqual(new Set(['leftOut']))
    }
    expect(ofItem('migrantAndLeftBehind')).toEqual([
      ['covered', null, null],
      ['leftOut', '85', null],
    ])
    const salaries = gaps.find(({ plan }) => plan?.item?.id === 'teacherSalaries')
    expect(salaries).toMatchObject({ status: 'covered' })
    expect(salaries?.plan?.item?.remark?.zh).toContain('缺字')
  })

  it('14: limits schools to 2000 pupils and says nothing of the 2500 of all-through schools', () => {
    expect(ofItem('schoolSizes')).toEqual([
      ['covered', '2000', '2000'],
      ['leftOut', '2500', null],
      ['leftOut', '2500', null],
    ])
  })

  it('1: counts eleven schools and schedules ten', () => {
    expect(ofItem('schoolsOnSchedule')).toEqual([['contradictory', null, null]])
  })

  it('13: adds the terms of heads and teachers', () => {
    expect(ofItem('terms').map(([status]) => status)).toEqual(['added', 'added'])
  })
})

describe('gaps between a plan and a standard', () => {
  it('are none between a standard and itself', () => {
    expect(new Set(planGaps(quality2017, quality2017).map(({ status }) => status))).toEqual(
      new Set(['covered']),
    )
  })

  it('tell each thing that either asks once', () => {
    const keys = gaps.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const asked = [...requirementsOf(quality2017), ...requirementsOf(taiping2023)].map(({ key }) => key)
    expect(new Set(keys)).toEqual(new Set(asked))
  })

  it('turn where the number of the plan does: weaker on one side of the nation, stricter on the other', () => {
    for (const { scope, value, comparison } of limitsOf(quality2017)) {
      const beside = (factor: number) => {
        const changed = withLimit(quality2017, scope, String(Number(value) * factor))
        return planGaps(changed, quality2017).filter(({ status }) => status !== 'covered')
      }
      const [more, less] =
        comparison === '>=' ? (['stricter', 'weaker'] as const) : (['weaker', 'stricter'] as const)
      expect(beside(2)).toMatchObject([{ status: more }])
      expect(beside(0.5)).toMatchObject([{ status: less }])
    }
  })

  it('are told against what the province asks', () => {
    const scope = {
      kind: 'county',
      item: 'specialSchoolFunding',
      rule: 'perPupil',
      room: null,
      stage: 'whole',
      schoolKind: null,
    } as const
    const effective = applyOverrides(quality2017, [override({ scope, value: '6000' })], 2025)
    const found = planGaps(taiping2023, effective).find(
      ({ plan }) => plan?.item?.id === 'specialSchoolFunding',
    )
    expect(found?.status).toBe('covered')
  })
})
