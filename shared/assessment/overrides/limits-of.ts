import type { Limits } from '../../checklists/threshold.ts'
import { decimal } from '../../decimal/decimal.ts'
import { SCHOOL_KINDS } from '../../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import type { CountyItem } from '../county/item.ts'
import type { CountyRule } from '../county/rule.ts'
import type { Standard } from '../standard.ts'
import type { LimitScope } from './limit-scope.ts'

/** One number of a standard with which something is compared. */
export type StandardLimit = {
  readonly scope: LimitScope
  readonly comparison: '>=' | '<=' | '<'
  /** Decimal text. */
  readonly value: string
  /** Null where the number has none; a word of the dictionary where the rule names none of its own. */
  readonly unit: { readonly zh: string; readonly en: string } | 'person' | 'squareMetre' | null
  /** A share of a whole, in per cent: never more than a hundred. */
  readonly share: boolean
  readonly clause: string
}

/** Every number of a standard, in the order of its parts; limits that the county declares are none. */
export function limitsOf(standard: Standard): readonly StandardLimit[] {
  return [
    ...ofIndicators(standard),
    ...ofDispersion(standard),
    ...(standard.county ?? []).flatMap((item) => item.rules.flatMap((rule) => limitsOfRule(item, rule))),
  ]
}

function ofIndicators({ indicators }: Standard): StandardLimit[] {
  return indicators.flatMap(({ id, thresholds, unit, clause }) =>
    COMPULSORY_STAGES.flatMap((stage): StandardLimit[] => {
      const value = thresholds?.[stage]
      if (value === undefined) return []
      const scope = { kind: 'threshold', indicator: id, stage } as const
      return [{ scope, comparison: '>=', value, unit, share: false, clause }]
    }),
  )
}

function ofDispersion({ stages, indicators, dispersion }: Standard): StandardLimit[] {
  if (indicators.length === 0) return []
  return stages.map((stage) => ({
    scope: { kind: 'dispersion', stage },
    comparison: '<=',
    value: dispersion.limits[stage],
    unit: null,
    share: false,
    clause: dispersion.clause,
  }))
}

/** The numbers of one rule; none where it is judged. */
export function limitsOfRule(item: CountyItem, rule: CountyRule): readonly StandardLimit[] {
  const place = { kind: 'county', item: item.id, rule: rule.id } as const
  const { clause } = item
  switch (rule.kind) {
    case 'judged':
    case 'scored':
      return []
    case 'figure':
      return ofLimits(rule.limits, {
        place: { ...place, room: null },
        comparison: rule.comparison,
        unit: rule.unit.zh === '' ? null : rule.unit,
        share: rule.partOfWhole && rule.scale === '100',
        clause,
      })
    case 'classes':
      return ofLimits(rule.limits, {
        place: { ...place, room: null },
        comparison: '<=',
        unit: 'person',
        share: false,
        clause,
      })
    case 'rooms':
      return rule.kinds.flatMap(({ room, limits }) =>
        ofLimits(limits, {
          place: { ...place, room },
          comparison: '>=',
          unit: 'squareMetre',
          share: false,
          clause,
        }),
      )
  }
}

type About = Pick<StandardLimit, 'comparison' | 'unit' | 'share' | 'clause'> & {
  readonly place: Omit<Extract<LimitScope, { kind: 'county' }>, 'stage' | 'schoolKind'>
}

function ofLimits(limits: Limits, { place, ...about }: About): readonly StandardLimit[] {
  const byStage = [...COMPULSORY_STAGES, 'whole' as const].flatMap((stage): StandardLimit[] => {
    const value = limits[stage]
    if (typeof value !== 'string') return []
    return [{ ...about, value, scope: { ...place, stage, schoolKind: null } }]
  })
  const byKind = SCHOOL_KINDS.flatMap((schoolKind): StandardLimit[] => {
    const value = limits.byKind?.[schoolKind]
    if (typeof value !== 'string') return []
    return [{ ...about, value, scope: { ...place, stage: 'whole', schoolKind } }]
  })
  return [...byStage, ...byKind]
}

/** Whether a value asks for less than the limit does. */
export function isLooser({ comparison, value: limit }: StandardLimit, value: string): boolean {
  return comparison === '>=' ? decimal(value).lt(limit) : decimal(value).gt(limit)
}

/** Between which values an override of a limit is believed: a tenth and ten times it, a share up to 100. */
export function rangeOf({ value, share }: StandardLimit): {
  readonly minimum: string
  readonly maximum: string
} {
  if (share) return { minimum: '0', maximum: '100' }
  return { minimum: decimal(value).div(10).toFixed(), maximum: decimal(value).times(10).toFixed() }
}
