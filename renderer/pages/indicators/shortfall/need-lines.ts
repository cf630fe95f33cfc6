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

/** Each need beside its counterpart of the other side, by its place; left out where there is enough for both. */
function lacking<N extends Need>(
  now: readonly N[],
  expected: readonly N[] | null,
  keyOf: (need: N) => string,
) {
  const present = new Map(now.map((one) => [keyOf(one), one]))
  const later = new Map((expected ?? []).map((one) => [keyOf(one), one]))
  return [...new Set([...present.keys(), ...later.keys()])].flatMap((key) => {
    const needs: NeedSides<N> = { now: present.get(key), expected: later.get(key) }
    const told = needs.expected ?? needs.now
    const [missingNow, missingThen] = [missingOf(needs.now), missingOf(needs.expected)]
    const lacksNow = missingNow.toThreshold !== '0'
    if (told === undefined || (!lacksNow && missingThen.toThreshold === '0')) return []
    const status = lacksNow ? ('below' as const) : ('met' as const)
    const share = told.needed === 0 ? 1 : Math.min(1, told.has / told.needed)
    const missing = { now: missingNow, expected: expected === null ? null : missingThen }
    return [{ told, line: { key, status, split: false, share, ...missing, needs } }]
  })
}

/** What the pupils of now and those that are expected need. */
export function needLines(now: Needs, expected: Needs | null): readonly ShortfallLine[] {
  return [
    ...lacking(now.classes, expected?.classes ?? null, classKey).map(
      ({ told: { schoolId, name, stage }, line }): ShortfallLine => ({
        ...line,
        ...{ of: 'classes', schoolId, name, stage },
      }),
    ),
    ...lacking(now.rooms, expected?.rooms ?? null, roomKey).map(
      ({ told: { schoolId, name, item, rule, way, room }, line }): ShortfallLine => ({
        ...line,
        ...{ of: 'rooms', schoolId, name, stage: null, item, rule, way, room },
      }),
    ),
  ]
}
