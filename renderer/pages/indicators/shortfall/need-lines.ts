import type { ClassNeed, Needs, RoomNeed } from '../../../../shared/assessment/shortfall/needs.ts'
import type { Missing, NeedSides, ShortfallLine } from './shortfall-line.ts'

type Need = ClassNeed | RoomNeed

const classKey = ({ schoolId, stage }: ClassNeed) => `classes/${schoolId}/${stage}`
const roomKey = ({ schoolId, item, rule, way, room }: RoomNeed) =>
  ['rooms', schoolId, item, rule, way, room].join('/')

const missingOf = (need: Need | undefined): Missing => ({
  toThreshold: String(need === undefined ? 0 : Math.max(0, need.needed - need.has)),
  toFloor: null,
})

/** Each need with its counterpart of the other side, by its place. */
function besideEach<N>(
  now: readonly N[],
  expected: readonly N[] | undefined,
  keyOf: (need: N) => string,
): readonly (readonly [key: string, NeedSides<N>])[] {
  const present = new Map(now.map((one) => [keyOf(one), one]))
  const later = new Map((expected ?? []).map((one) => [keyOf(one), one]))
  return [...new Set([...present.keys(), ...later.keys()])].map((key) => [
    key,
    { now: present.get(key), expected: later.get(key) },
  ])
}

/** Of what the pupils of now and those that are expected need; nothing where there is enough for both. */
export function needLines(now: Needs, expected: Needs | null): readonly ShortfallLine[] {
  const shown = ({ now: present, expected: later }: NeedSides<Need>) => {
    const told = later ?? present
    const lacksNow = missingOf(present).toThreshold !== '0'
    return {
      told,
      lacks: lacksNow || missingOf(later).toThreshold !== '0',
      of: {
        status: lacksNow ? ('below' as const) : ('met' as const),
        split: false,
        share: told === undefined || told.needed === 0 ? 1 : Math.min(1, told.has / told.needed),
        now: missingOf(present),
        expected: expected === null ? null : missingOf(later),
      },
    }
  }
  const classes = besideEach(now.classes, expected?.classes, classKey).flatMap(([key, sides]) => {
    const need = sides.now ?? sides.expected
    const { lacks, of } = shown(sides)
    if (!lacks || need === undefined) return []
    const { schoolId, name, stage } = need
    return [{ key, schoolId, name, stage, ...of, of: 'classes' as const, needs: sides }]
  })
  const rooms = besideEach(now.rooms, expected?.rooms, roomKey).flatMap(([key, sides]) => {
    const need = sides.now ?? sides.expected
    const { lacks, of } = shown(sides)
    if (!lacks || need === undefined) return []
    const { schoolId, name, item, rule, way, room } = need
    const place = { item, rule, way, room }
    return [{ key, schoolId, name, stage: null, ...of, of: 'rooms' as const, ...place, needs: sides }]
  })
  return [...classes, ...rooms]
}
