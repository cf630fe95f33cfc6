import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import { withRelaxedValues } from '../../shared/assessment/relaxed-values.ts'
import type { GrantedRelaxation } from '../../shared/relaxations/relaxation.ts'

const YEAR = 2025
const VENUES = 'sportsVenuesOfDenseCentres'
const TEACHERS = 'peArtTeachersOfSmallRuralSchools'

const granted = (id: string): GrantedRelaxation => ({
  id,
  label: { zh: id, en: id },
  requirement: { zh: id, en: id },
  basis: '文件',
  expiresOn: '2026-12-31',
  followUp: { years: 3, by: null },
})

type Values = Readonly<Record<string, number>>

const school = (id: string, values: Values, kind: 'primary' | 'nineYear' = 'primary'): SchoolInput => ({
  school: { id, code: null, name: id, kind, sponsor: 7, status: 'open', invented: true },
  value: (field, stage) => {
    const byStage = kind === 'nineYear' && field === 'students'
    const value = values[field]
    if (value === undefined || (stage === 'whole') === byStage) return null
    if (!byStage && stage !== 'whole') return null
    return { observationId: field, value: String(value) }
  },
})

/** 60 pupils, no teacher of physical education or art of its own; 100 ㎡ where 450 are asked. */
const SMALL: Values = {
  students: 60,
  peTeachers: 0,
  musicTeachers: 0,
  fineArtTeachers: 0,
  sportsGroundArea: 100,
  gymnasiumArea: 0,
}

const everything = () => [granted(VENUES), granted(TEACHERS)]

function figure(inputs: readonly SchoolInput[], indicator: string, grantsOf = everything) {
  const basis = withRelaxedValues(quality2017, inputs, grantsOf)
  const { rows } = assess(basis.standard, YEAR, basis.inputs)
  return rows.map(({ indicators }) => {
    const { printed, status } = indicators[indicator] ?? {}
    return [printed, status]
  })
}

describe('values that count by a relaxation', () => {
  it('are teachers who come, at a school that lacks its own', () => {
    const inputs = [school('东山', { ...SMALL, visitingMusicTeachers: 1, visitingPeTeachers: 1 })]
    expect(figure(inputs, 'peArtTeachers', () => [])).toEqual([['0.00', 'below']])
    expect(figure(inputs, 'peArtTeachers')).toEqual([['3.33', 'met']])
    expect(figure(inputs, 'sportsArea')).toEqual([['1.67', 'below']])
  })

  it('are venues beside, below and above a school, exactly to the threshold', () => {
    const inputs = (leased: number) => [
      school('中心', { ...SMALL, otherSportsArea: 200, leasedSportsArea: leased }),
    ]
    expect(figure(inputs(150), 'sportsArea')).toEqual([['7.50', 'met']])
    expect(figure(inputs(149.99), 'sportsArea')).toEqual([['7.50', 'floor']])
    expect(figure(inputs(149.99), 'sportsArea', () => [])).toEqual([['1.67', 'below']])
  })

  it('are shared between the stages of an all-through school as its own grounds are', () => {
    const values = { ...SMALL, students: 50, sportsGroundArea: 500, leasedSportsArea: 550 }
    const nineYear = [school('九年', values, 'nineYear')]
    expect(figure(nineYear, 'sportsArea')).toEqual([
      ['10.00', 'met'],
      ['11.00', 'met'],
    ])
    expect(figure(nineYear, 'sportsArea', () => [])).toEqual([
      ['4.76', 'below'],
      ['5.24', 'below'],
    ])
  })

  it('count only where the requirement itself is not met, and only for whom they are granted', () => {
    const rich = school('达标', { ...SMALL, sportsGroundArea: 600, leasedSportsArea: 900 })
    const poor = school('不达标', { ...SMALL, leasedSportsArea: 900 })
    const other = school('未获准', { ...SMALL, leasedSportsArea: 900 })
    const basis = withRelaxedValues(quality2017, [rich, poor, other], ({ school: { id } }) =>
      id === '未获准' ? [] : everything(),
    )
    expect(basis.inputs.map(({ relaxed }) => relaxed?.map(({ id }) => id))).toEqual([
      undefined,
      [VENUES],
      undefined,
    ])
    expect(
      assess(basis.standard, YEAR, basis.inputs).rows.map(({ indicators }) => indicators.sportsArea?.printed),
    ).toEqual(['10.00', '16.67', '1.67'])
  })

  it('change nothing where nothing is granted or nothing was reported', () => {
    const amounts = fc.record({
      students: fc.integer({ min: 1, max: 400 }),
      peTeachers: fc.integer({ min: 0, max: 5 }),
      musicTeachers: fc.integer({ min: 0, max: 3 }),
      fineArtTeachers: fc.integer({ min: 0, max: 3 }),
      sportsGroundArea: fc.integer({ min: 0, max: 4000 }),
      gymnasiumArea: fc.constant(0),
      leasedSportsArea: fc.integer({ min: 0, max: 3000 }),
      visitingPeTeachers: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 5 }), (list) => {
        const inputs = list.map((values, index) => school(String(index), values))
        const ungranted = withRelaxedValues(quality2017, inputs, () => [])
        expect(ungranted).toEqual({ standard: quality2017, inputs })
        const silent = list.map(({ leasedSportsArea: _area, visitingPeTeachers: _came, ...own }, index) =>
          school(String(index), own),
        )
        expect(withRelaxedValues(quality2017, silent, everything).standard).toBe(quality2017)
        // By hand: the added amount counts where the own one is short, and nowhere else.
        const { standard, inputs: relaxed } = withRelaxedValues(quality2017, inputs, everything)
        assess(standard, YEAR, relaxed).rows.forEach(({ indicators }, index) => {
          const { students = 1, sportsGroundArea = 0, leasedSportsArea = 0 } = list[index] ?? {}
          const own = sportsGroundArea * 2 >= 15 * students
          const area = own ? sportsGroundArea : sportsGroundArea + leasedSportsArea
          const enough = area * 2 >= 15 * students
          expect(indicators.sportsArea?.status === 'met').toBe(enough)
        })
      }),
    )
  })
})
