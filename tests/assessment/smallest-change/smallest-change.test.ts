import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import { assess } from '../../../shared/assessment/assess.ts'
import { dispersionOf } from '../../../shared/assessment/dispersion.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import { smallestChange, toChanges } from '../../../shared/assessment/smallest-change/smallest-change.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { inventSchools } from '../../bench/invent-schools.ts'
import { seededRandom } from '../../bench/seeded-random.ts'
import { school } from '../school-input.ts'

const YEAR = 2025
const LIMIT = 0.5

type Small = {
  readonly kind: SchoolKind
  readonly primary: number
  readonly junior: number
  readonly rooms: number
}

const inputOf = ({ kind, primary, junior, rooms }: Small, index: number): SchoolInput =>
  school(`校${index}`, kind, {
    'students.primary': primary,
    ...(kind === 'nineYear' ? { 'students.junior': junior } : {}),
    multimediaRooms: rooms,
  })

/** Rooms for a hundred pupils of 小学 after so many more, by std §2.2. */
function figureOf({ kind, primary, junior, rooms }: Small, more: number): number {
  const split = kind === 'nineYear' ? primary + 1.1 * junior : primary
  return ((rooms + more) * 100) / split
}

function reachesLimit(schools: readonly Small[], spread: readonly number[]): boolean {
  const values = Float64Array.from(schools, (one, index) => figureOf(one, spread[index] ?? 0))
  const { coefficient } = dispersionOf(
    values,
    Float64Array.from(schools, ({ primary }) => primary),
  )
  return coefficient !== null && coefficient <= LIMIT
}

function* spreadsOf(total: number, over: number): Generator<readonly number[]> {
  if (over === 1) {
    yield [total]
    return
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of spreadsOf(total - first, over - 1)) yield [first, ...rest]
  }
}

/** Every spread of 0, 1, 2, … units tried: the fewest units, and the fewest schools among those. */
function byTrial(schools: readonly Small[]): { units: number; schools: number } {
  for (let units = 0; ; units += 1) {
    const enough = [...spreadsOf(units, schools.length)].filter((spread) => reachesLimit(schools, spread))
    if (enough.length === 0) continue
    return { units, schools: Math.min(...enough.map((spread) => spread.filter((more) => more > 0).length)) }
  }
}

const arbitraryCounty = (kinds: readonly SchoolKind[], most: number) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      primary: fc.integer({ min: 20, max: 400 }),
      junior: fc.integer({ min: 20, max: 400 }),
      rooms: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 2, maxLength: most },
  )

function withChanges(inputs: readonly SchoolInput[], changes: ReturnType<typeof toChanges>): SchoolInput[] {
  return inputs.map((input) => ({
    school: input.school,
    value: (field, stage) => {
      const change = changes.find(
        (one) => one.schoolId === input.school.id && one.field === field && one.stage === stage,
      )
      return change === undefined ? input.value(field, stage) : { observationId: '', value: change.value }
    },
  }))
}

const roomsIn = (inputs: readonly SchoolInput[]) =>
  assess(quality2017, YEAR, inputs).dispersion.find(
    ({ stage, indicator }) => stage === 'primary' && indicator === 'multimediaRooms',
  )

function expectSmallest(schools: readonly Small[]) {
  const inputs = schools.map(inputOf)
  const expected = byTrial(schools)
  const found = smallestChange(quality2017, YEAR, inputs, 'primary', 'multimediaRooms')
  if (expected.units === 0) {
    expect(found).toBeNull()
    return
  }
  expect({ units: found?.units, schools: found?.additions.length }).toEqual(expected)
  expect(found?.unitsAtLeast).toBe(expected.units)
  expect(found?.schoolsAtLeast).toBe(expected.schools)
  if (found === null) return
  expect(roomsIn(withChanges(inputs, toChanges(found)))?.status).toBe('met')
}

describe('the smallest change', () => {
  it('raises the lowest schools first, in whole units', () => {
    const schools = [
      { kind: 'primary', primary: 500, junior: 0, rooms: 15 },
      { kind: 'primary', primary: 500, junior: 0, rooms: 15 },
      { kind: 'primary', primary: 400, junior: 0, rooms: 1 },
    ] as const
    const found = smallestChange(quality2017, YEAR, schools.map(inputOf), 'primary', 'multimediaRooms')
    expect(found).toMatchObject({
      unit: '1',
      units: byTrial(schools).units,
      additions: [
        { name: '校2', split: false, place: { field: 'multimediaRooms', stage: 'whole', value: '1' } },
      ],
    })
  })

  it('is the best of all spreads that were tried one by one', () => {
    fc.assert(fc.property(arbitraryCounty(['primary'], 4), expectSmallest), { numRuns: 60 })
  })

  it('is the best too where schools split what they get between their stages', () => {
    fc.assert(fc.property(arbitraryCounty(['primary', 'nineYear'], 3), expectSmallest), { numRuns: 120 })
  })

  it('is nothing where the coefficient is within its limit, or is not known', () => {
    const even = [300, 300].map((primary, index) =>
      inputOf({ kind: 'primary', primary, junior: 0, rooms: 7 }, index),
    )
    expect(smallestChange(quality2017, YEAR, even, 'primary', 'multimediaRooms')).toBeNull()
    expect(smallestChange(quality2017, YEAR, even, 'primary', 'equipmentValue')).toBeNull()
  })

  it('is found for 200 schools, with what is proved of it', () => {
    const schools = inventSchools(200, seededRandom(11)).map((input, index) => ({
      ...input,
      value: (field: string, stage: Parameters<SchoolInput['value']>[1]) => {
        const known = input.value(field, stage)
        if (known === null || index % 3 !== 0) return known
        const poor = field === 'multimediaRooms' || field === 'equipmentValue' || field === 'backboneTeachers'
        return poor ? { ...known, value: '0' } : known
      },
    }))
    for (const stage of ['primary', 'junior'] as const) {
      for (const indicator of ['multimediaRooms', 'equipmentValue', 'backboneTeachers']) {
        const found = smallestChange(quality2017, YEAR, schools, stage, indicator)
        expect(found?.before).toBeGreaterThan(found?.limit ?? Number.POSITIVE_INFINITY)
        expect(found?.units).toBe(found?.unitsAtLeast)
        const after = assess(quality2017, YEAR, withChanges(schools, found === null ? [] : toChanges(found)))
        expect(
          after.dispersion.find((one) => one.stage === stage && one.indicator === indicator)?.status,
        ).toBe('met')
      }
    }
  })
})
