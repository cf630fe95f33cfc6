import type { LimitScope } from '../../shared/assessment/overrides/limit-scope.ts'
import type { Limits, Relaxation, StandsFor, Threshold } from '../../shared/checklists/threshold.ts'
import type { ROOM_KINDS } from '../../shared/contract/lists.ts'
import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'
import { SCHOOL_KINDS } from '../../shared/schools/school-kind.ts'
import { COMPULSORY_STAGES, type CompulsoryStage } from '../../shared/schools/stage.ts'
import { roomsOfSmallRuralSchools } from '../relaxations/rooms-of-small-rural-schools.ts'
import { roomsPlannedBy2016 } from '../relaxations/rooms-planned-by-2016.ts'
import { quality2017 } from '../standards/quality-2017.ts'

type Extra = Partial<Omit<Extract<Threshold, { kind: 'figures' }>, 'kind' | 'limits' | 'comparison'>>

type RoomKind = (typeof ROOM_KINDS)[number]
/** A threshold that has limits. */
type Judged = Exclude<Threshold, { kind: 'agree' }>
type LimitAt = NonNullable<StandsFor['limits'][number]['at']>

function figures(comparison: '≥' | '≤' | '=', limits: Limits, extra: Extra): Judged {
  return { kind: 'figures', comparison, limits, by: 'stage', ...extra }
}

/** The sum of the figures is at least the limit, stage by stage. */
export const atLeast = (limits: Limits, extra: Extra = {}): Judged => figures('≥', limits, extra)
/** … is at most the limit. */
export const atMost = (limits: Limits, extra: Extra = {}): Judged => figures('≤', limits, extra)
/** … is the limit exactly. */
export const exactly = (limits: Limits, extra: Extra = {}): Judged => figures('=', limits, extra)

/** Figures as a percentage of a figure that is typed as well. */
export function percentOf(base: string, limits: Limits, extra: Extra = {}): Judged {
  return atLeast(limits, { base: [base], scale: '100', ...extra })
}

/** Says for which number of 2017 each limit of a threshold stands; `at` null: it decides what is counted. */
function standing(threshold: Judged, scopeAt: (at: LimitAt) => LimitScope): Judged {
  const { byKind = {}, ...byStage } = threshold.limits
  const places: LimitAt[] = [
    ...([...COMPULSORY_STAGES, 'whole'] as const).flatMap((stage) =>
      byStage[stage] === undefined ? [] : [{ stage, schoolKind: null }],
    ),
    ...SCHOOL_KINDS.flatMap((schoolKind) =>
      byKind[schoolKind] === undefined ? [] : [{ stage: 'whole' as const, schoolKind }],
    ),
  ]
  const limits = places.map((at) => ({ at, scope: scopeAt(at) }))
  return { ...threshold, standsFor: { standard: quality2017.slug, limits } }
}

/** Its limits are those of a rule of the county. */
export function ofRule(
  threshold: Judged,
  item: string,
  rule: string,
  room: RoomKind | null = null,
): Threshold {
  return standing(threshold, (at) => ({ kind: 'county', item, rule, room, ...at }))
}

/** Each stage has a rule of its own, which is about the whole. */
export function ofRules(
  threshold: Judged,
  item: string,
  rules: Readonly<Partial<Record<CompulsoryStage, string>>>,
): Threshold {
  return standing(threshold, ({ stage }) => ({
    kind: 'county',
    item,
    rule: stage === 'whole' ? '' : (rules[stage] ?? ''),
    room: null,
    stage: 'whole',
    schoolKind: null,
  }))
}

/** Its limits are how many indicators a school has to meet. */
export const ofMinimumMet = (threshold: Judged): Threshold =>
  standing(threshold, () => ({ kind: 'minimumMet' }))

/** What it counts is what lies under the floor. */
export const ofFloorShare = (threshold: Judged): Threshold => ({
  ...threshold,
  standsFor: { standard: quality2017.slug, limits: [{ at: null, scope: { kind: 'floorShare' } }] },
})

function ofIndicator(threshold: Judged, indicator: string): Threshold {
  return standing(threshold, ({ stage }) => ({
    kind: 'threshold',
    indicator,
    stage: stage === 'junior' ? 'junior' : 'primary',
  }))
}

/** Of a hundred declared pupils of the stage (std §0). */
export function perHundredPupils(indicator: string, primary: string, junior: string): Threshold {
  return ofIndicator(
    atLeast({ primary, junior }, { per: { terms: [{ field: 'students' }] }, scale: '100' }),
    indicator,
  )
}

/** Of each declared pupil; a facility is shared between the stages of a school (std §2.2). */
export function sharedPerPupil(indicator: string, primary: string, junior: string, scale = '1'): Threshold {
  return ofIndicator(
    atLeast(
      { primary, junior },
      {
        per: {
          terms: [{ field: 'students' }],
          split: quality2017.splitWeights,
          attachedSplit: quality2017.attachedSplitWeights,
        },
        scale,
      },
    ),
    indicator,
  )
}

/** What the school of a relaxation has to reach instead. */
export function relaxedTo({ id, when, basis }: RelaxationDefinition, limits: Limits): Relaxation {
  return { id, when, limits, basis }
}

/** One room of the size for every twelve classes (std §1.2-3). */
export function roomForTwelveClasses(room: RoomKind, area: string, plannedBy2016: string): Threshold {
  return ofRule(
    {
      kind: 'enoughRows',
      comparison: '≥',
      limits: { whole: area },
      for: [{ field: 'classes' }],
      every: '12',
      relaxations: [
        relaxedTo(roomsPlannedBy2016, { whole: plannedBy2016 }),
        relaxedTo(roomsOfSmallRuralSchools, { primary: '54', junior: '61' }),
      ],
    },
    'musicAndArtRooms',
    'rooms',
    room,
  )
}
