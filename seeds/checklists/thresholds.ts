import type { Limits, Relaxation, Threshold } from '../../shared/checklists/threshold.ts'
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

/** Relaxations of the 2019 规程 for 音乐 and 美术 rooms (std §1.2). */
export function roomRelaxations(plannedBy2016: string): readonly Relaxation[] {
  return [
    {
      id: 'roomsPlannedBy2016',
      when: { fact: 'plannedBy2016', in: [true] },
      limits: { whole: plannedBy2016 },
      basis: '国教督办函〔2019〕30号：2016年及之前规划并建成的学校',
    },
    {
      id: 'roomsOfSmallRuralSchools',
      when: {
        all: [
          { fact: 'location', in: ['rural'] },
          { largestClass: '<', value: '30' },
        ],
      },
      limits: { primary: '54', junior: '61' },
      basis: '国教督办函〔2019〕30号：最大班额低于30人的农村小规模学校',
    },
  ]
}

/** One room of the size for every twelve classes (std §1.2-3). */
export function roomForTwelveClasses(area: string, plannedBy2016: string): Threshold {
  return {
    kind: 'enoughRows',
    comparison: '≥',
    limits: { whole: area },
    for: [{ field: 'classes' }],
    every: '12',
    relaxations: roomRelaxations(plannedBy2016),
  }
}
