import { z } from 'zod'
import { ROOM_KINDS } from '../../contract/lists.ts'
import { SCHOOL_KINDS } from '../../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'

/** Which number of a standard is meant. */
export const LimitScope = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('threshold'),
    indicator: z.string(),
    stage: z.enum(COMPULSORY_STAGES),
  }),
  /** How many indicators a school has to meet at least. */
  z.strictObject({ kind: z.literal('minimumMet') }),
  /** Which share of its threshold every other indicator has to reach. */
  z.strictObject({ kind: z.literal('floorShare') }),
  z.strictObject({ kind: z.literal('dispersion'), stage: z.enum(COMPULSORY_STAGES) }),
  z.strictObject({
    kind: z.literal('county'),
    item: z.string(),
    rule: z.string(),
    /** Null where the rule is not about rooms. */
    room: z.enum(ROOM_KINDS).nullable(),
    stage: z.enum([...COMPULSORY_STAGES, 'whole']),
    /** The limit that goes before those by stage for one kind of school. */
    schoolKind: z.enum(SCHOOL_KINDS).nullable(),
  }),
])
export type LimitScope = z.infer<typeof LimitScope>

/** The same for the same number, whatever the order in which it was written. */
export function scopeKey(scope: LimitScope): string {
  switch (scope.kind) {
    case 'threshold':
      return `threshold ${scope.indicator} ${scope.stage}`
    case 'minimumMet':
    case 'floorShare':
      return scope.kind
    case 'dispersion':
      return `dispersion ${scope.stage}`
    case 'county':
      return ['county', scope.item, scope.rule, scope.room, scope.stage, scope.schoolKind].join(' ')
  }
}
