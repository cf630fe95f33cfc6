import type { Limits, Relaxation, Threshold } from '../../shared/checklists/threshold.ts'
import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'
import { roomsOfSmallRuralSchools } from '../relaxations/rooms-of-small-rural-schools.ts'
import { roomsPlannedBy2016 } from '../relaxations/rooms-planned-by-2016.ts'
import { quality2017 } from '../standards/quality-2017.ts'

type Extra = Partial<Omit<Extract<Threshold, { kind: 'figures' }>, 'kind' | 'limits' | 'comparison'>>

function figures(comparison: '≥' | '≤' | '=', limits: Limits, extra: Extra): Threshold {
  return { kind: 'figures', comparison, limits, by: 'stage', ...extra }
}

/** The sum of the figures is at least the limit, stage by stage. */
export const atLeast = (limits: Limits, extra: Extra = {}): Threshold => figures('≥', limits, extra)
/** … is at most the limit. */
export const atMost = (limits: Limits, extra: Extra = {}): Threshold => figures('≤', limits, extra)
/** … is the limit exactly. */
export const exactly = (limits: Limits, extra: Extra = {}): Threshold => figures('=', limits, extra)

/** Figures as a percentage of a figure that is typed as well. */
export function percentOf(base: string, limits: Limits, extra: Extra = {}): Threshold {
  return atLeast(limits, { base: [base], scale: '100', ...extra })
}

/** Of a hundred declared pupils of the stage (std §0). */
export function perHundredPupils(primary: string, junior: string): Threshold {
  return atLeast({ primary, junior }, { per: { terms: [{ field: 'students' }] }, scale: '100' })
}

/** Of each declared pupil; a facility is shared between the stages of a school (std §2.2). */
export function sharedPerPupil(primary: string, junior: string, scale = '1'): Threshold {
  return atLeast(
    { primary, junior },
    { per: { terms: [{ field: 'students' }], split: quality2017.splitWeights }, scale },
  )
}

/** What the school of a relaxation has to reach instead. */
export function relaxedTo({ id, when, basis }: RelaxationDefinition, limits: Limits): Relaxation {
  return { id, when, limits, basis }
}

/** One room of the size for every twelve classes (std §1.2-3). */
export function roomForTwelveClasses(area: string, plannedBy2016: string): Threshold {
  return {
    kind: 'enoughRows',
    comparison: '≥',
    limits: { whole: area },
    for: [{ field: 'classes' }],
    every: '12',
    relaxations: [
      relaxedTo(roomsPlannedBy2016, { whole: plannedBy2016 }),
      relaxedTo(roomsOfSmallRuralSchools, { primary: '54', junior: '61' }),
    ],
  }
}
