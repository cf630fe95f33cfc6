import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quality2017 } from '../../../seeds/standards/quality-2017.ts'
import type { CountySchool } from '../../../shared/assessment/county/input.ts'
import { expectedNeedsOf, needsOf } from '../../../shared/assessment/shortfall/needs-of.ts'
import { classOf, countyInput, countySchool, roomOf, ruleOf } from '../county/county-school.ts'

const ITEMS = quality2017.county ?? []
const now = (schools: readonly CountySchool[]) => needsOf(ITEMS, countyInput({ schools }))
const later = (schools: readonly CountySchool[], students: Readonly<Record<string, number>>) =>
  expectedNeedsOf(
    ITEMS,
    countyInput({ schools }),
    Object.entries(students).map(([place, pupils]) => {
      const [name = '', stage = ''] = place.split('.')
      return { schoolId: `id-${name}`, stage: stage as 'primary', students: pupils }
    }),
  )
const classes = (students: number, count: number) => Array.from({ length: count }, () => classOf(students))

/** Eighteen classes of forty, with one music and two art rooms that are large enough. */
const one = countySchool(
  '一小',
  'primary',
  { 'students.primary': 720 },
  {
    classes: classes(40, 18),
    rooms: [roomOf('music', '96'), roomOf('music', '95.9'), roomOf('fineArt', '90'), roomOf('fineArt', '90')],
  },
)

describe('classes and rooms for the pupils of now', () => {
  it('are those that the limits of classes and rooms ask, by both readings', () => {
    const { classes: needed, rooms, open } = now([one])
    expect(needed).toEqual([
      {
        schoolId: 'id-一小',
        name: '一小',
        stage: 'primary',
        students: '720',
        limit: '45',
        has: 18,
        needed: 16,
      },
    ])
    expect(rooms).toEqual([
      {
        ...{ schoolId: 'id-一小', name: '一小', item: 'musicAndArtRooms', rule: 'rooms' },
        ...{ way: 'strict', room: 'music', classes: 18, perClasses: '12', has: 1, needed: 2 },
      },
    ])
    expect(open).toEqual([])
  })

  it('are more classes where the pupils stand too close, whatever the classes are called', () => {
    const crowded = countySchool('二小', 'primary', { 'students.primary': 226, 'classes.primary': 5 })
    expect(now([crowded]).classes).toMatchObject([{ limit: '45', has: 5, needed: 6 }])
    const exact = countySchool('三小', 'primary', { 'students.primary': 225, 'classes.primary': 5 })
    expect(now([exact]).classes).toMatchObject([{ has: 5, needed: 5 }])
    const junior = countySchool('一中', 'junior', { 'students.junior': 251, 'classes.junior': 5 })
    expect(now([junior]).classes).toMatchObject([{ limit: '50', has: 5, needed: 6 }])
  })

  it('are open where pupils or classes are not known', () => {
    const without = countySchool('四小', 'primary', { 'students.primary': 300 })
    expect(now([without])).toMatchObject({
      classes: [],
      open: [{ name: '四小', stage: 'primary' }],
    })
  })
})

describe('classes and rooms for the pupils that are expected', () => {
  it('follow from the pupils, class by class and room by room', () => {
    const { classes: needed, rooms } = later([one], { '一小.primary': 1081 })
    // 1081 ÷ 45 is 24.02: 25 classes, and 25 ÷ 12 is three rooms of each kind.
    expect(needed).toMatchObject([{ students: '1081', has: 18, needed: 25 }])
    expect(
      rooms.map(({ way, room, classes: count, has, needed: asked }) => [way, room, count, has, asked]),
    ).toEqual([
      ['strict', 'music', 25, 1, 3],
      ['strict', 'fineArt', 25, 2, 3],
    ])
    const lenient = later([one], { '一小.primary': 1621 }).rooms.filter(({ way }) => way === 'lenient')
    expect(lenient).toMatchObject([{ room: null, classes: 37, has: 3, needed: 4 }])
  })

  it('keep the classes that are there where pupils become fewer', () => {
    const { classes: needed, rooms } = later([one], { '一小.primary': 200 })
    expect(needed).toMatchObject([{ has: 18, needed: 5 }])
    expect(rooms).toMatchObject([{ way: 'strict', room: 'music', classes: 18, needed: 2 }])
  })

  it('add up the stages of a school, each by its own limit', () => {
    const both = countySchool('九年', 'nineYear', {
      ...{ 'students.primary': 400, 'classes.primary': 10, 'students.junior': 300, 'classes.junior': 6 },
      ...{ musicRoomsFrom96: 1, musicRooms: 1, fineArtRoomsFrom90: 2, fineArtRooms: 2 },
    })
    const { classes: needed, rooms } = later([both], { '九年.primary': 451, '九年.junior': 751 })
    expect(needed.map(({ stage, needed: count }) => [stage, count])).toEqual([
      ['primary', 11],
      ['junior', 16],
    ])
    expect(rooms).toMatchObject([
      { room: 'music', classes: 27, needed: 3 },
      { room: 'fineArt', classes: 27, needed: 3 },
    ])
  })

  it('are those of now where nothing else is expected and no class is too full', () => {
    expect(later([one], {})).toEqual(now([one]))
    const other = countySchool('二小', 'primary', { 'students.primary': 90 }, { classes: classes(45, 2) })
    expect(later([one, other], { '二小.primary': 90 })).toEqual(now([one, other]))
  })
})

describe('beside counting one by one', () => {
  /** Adds one after the other until there is room for all. */
  const countUp = (all: number, each: number) => {
    let count = 0
    while (count * each < all) count += 1
    return count
  }

  it('classes and rooms of random schools are the same, and the same as the item of the county says', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        fc.constantFrom('primary' as const, 'junior' as const),
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 2500 }),
        fc.array(fc.constantFrom('96', '95', '120'), { maxLength: 5 }),
        fc.array(fc.constantFrom('90', '89.5'), { maxLength: 5 }),
        (stage, has, perClass, pupils, music, art) => {
          const list = Array.from({ length: has }, () => classOf(perClass, stage))
          const rooms = [
            roomOf('library', '200'),
            ...music.map((area) => roomOf('music', area)),
            ...art.map((area) => roomOf('fineArt', area)),
          ]
          const figures = { [`students.${stage}`]: has * perClass }
          const school = countySchool('校', stage, figures, { classes: list, rooms })
          const limit = stage === 'primary' ? 45 : 50
          const large = {
            music: music.filter((area) => Number(area) >= 96).length,
            fineArt: art.filter((area) => Number(area) >= 90).length,
          }
          const lacking = (count: number) => {
            const asked = countUp(count, 12)
            return [
              ...(large.music < asked ? [['strict', 'music', large.music, asked]] : []),
              ...(large.fineArt < asked ? [['strict', 'fineArt', large.fineArt, asked]] : []),
              ...(large.music + large.fineArt < asked
                ? [['lenient', null, large.music + large.fineArt, asked]]
                : []),
            ]
          }
          const told = ({ rooms: of }: ReturnType<typeof now>) =>
            of.map(({ way, room, has: own, needed }) => [way, room, own, needed])
          const present = now([school])
          expect(present.classes).toMatchObject([{ has, needed: countUp(has * perClass, limit) }])
          expect(told(present)).toEqual(lacking(has))
          const strict = ruleOf('musicAndArtRooms', 'rooms', { schools: [school] })
          expect(strict.status).toBe(lacking(has).some(([way]) => way === 'strict') ? 'notMet' : 'met')
          const expected = later([school], { [`校.${stage}`]: pupils })
          const needed = countUp(pupils, limit)
          expect(expected.classes).toMatchObject([{ has, needed }])
          expect(told(expected)).toEqual(lacking(Math.max(has, needed)))
          seen.add(`${needed > has} ${told(expected).length}`)
        },
      ),
      { numRuns: 150, seed: 45 },
    )
    expect(seen.size).toBeGreaterThanOrEqual(6)
  })

  it('more pupils never need fewer classes or rooms', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 400 }), (pupils, more) => {
        const lack = (students: number) => {
          const { classes: all, rooms } = later([one], { '一小.primary': students })
          return [...all, ...rooms].reduce((sum, { has, needed }) => sum + Math.max(0, needed - has), 0)
        }
        expect(lack(pupils + more)).toBeGreaterThanOrEqual(lack(pupils))
      }),
      { numRuns: 100, seed: 12 },
    )
  })
})
