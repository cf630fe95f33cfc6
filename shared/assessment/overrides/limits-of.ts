import type { Limits } from '../../checklists/threshold.ts'
import { decimal } from '../../decimal/decimal.ts'
import { SCHOOL_KINDS } from '../../schools/school-kind.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'
import type { CountyItem } from '../county/item.ts'
import type { CountyRule } from '../county/rule.ts'
import { judgesSchools } from '../judging.ts'
import type { Standard } from '../standard.ts'
import type { LimitScope } from './limit-scope.ts'

/** One number of a standard with which something is compared. */
export type StandardLimit = {
  readonly scope: LimitScope
  readonly comparison: '>=' | '<=' | '<'
  /** Decimal text; null where the standard sets none and leaves it to the province (std §3.1). */
  readonly value: string | null
  /** Null where the number has none; a word of the catalogues where the rule names none of its own. */
  readonly unit: { readonly zh: string; readonly en: string } | 'person' | 'squareMetre' | 'indicator' | null
  /** A share of a whole, in per cent: never more than a hundred. */
  readonly share: boolean
  /** A number of things: whole, and never more than there are. */
  readonly among?: number
  readonly clause: string
}

/** A number that the standard sets. */
export type SetLimit = StandardLimit & { readonly value: string }

export const isSet = (limit: StandardLimit): limit is SetLimit => limit.value !== null

/**
 * Every number of a standard, and those of a single school that it leaves open, in the order of its parts;
 * limits that the county declares are none.
 */
export function limitsOf(standard: Standard): readonly StandardLimit[] {
  return [
    ...ofIndicators(standard),
    ...ofSchools(standard),
    ...ofDispersion(standard),
    ...(standard.county ?? []).flatMap((item) => item.rules.flatMap((rule) => limitsOfRule(item, rule))),
  ]
}

function ofIndicators({ stages, indicators }: Standard): StandardLimit[] {
  return indicators.flatMap(({ id, thresholds, unit, clause }) =>
    COMPULSORY_STAGES.flatMap((stage): StandardLimit[] => {
      if (!stages.includes(stage)) return []
      const value = thresholds?.[stage] ?? null
      const scope = { kind: 'threshold', indicator: id, stage } as const
      return [{ scope, comparison: '>=', value, unit, share: false, clause }]
    }),
  )
}

function ofSchools(standard: Standard): StandardLimit[] {
  const { indicators, minimumMet, floorShare, document: clause } = standard
  if (indicators.length === 0) return []
  const judged = judgesSchools(standard)
  return [
    {
      scope: { kind: 'minimumMet' },
      comparison: '>=',
      value: judged ? String(minimumMet) : null,
      unit: 'indicator',
      share: false,
      among: indicators.length,
      clause,
    },
    {
      scope: { kind: 'floorShare' },
      comparison: '>=',
      value: judged ? decimal(floorShare).times(100).toFixed() : null,
      unit: PERCENT,
      share: true,
      clause,
    },
  ]
}

const PERCENT = { zh: '%', en: '%' }

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
export function limitsOfRule(item: CountyItem, rule: CountyRule): readonly SetLimit[] {
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

function ofLimits(limits: Limits, { place, ...about }: About): readonly SetLimit[] {
  const byStage = [...COMPULSORY_STAGES, 'whole' as const].flatMap((stage): SetLimit[] => {
    const value = limits[stage]
    if (typeof value !== 'string') return []
    return [{ ...about, value, scope: { ...place, stage, schoolKind: null } }]
  })
  const byKind = SCHOOL_KINDS.flatMap((schoolKind): SetLimit[] => {
    const value = limits.byKind?.[schoolKind]
    if (typeof value !== 'string') return []
    return [{ ...about, value, scope: { ...place, stage: 'whole', schoolKind } }]
  })
  return [...byStage, ...byKind]
}

/** Whether a value asks for less than the limit does; nothing is less than none. */
export function isLooser({ comparison, value: limit }: StandardLimit, value: string): boolean {
  if (limit === null) return false
  return comparison === '>=' ? decimal(value).lt(limit) : decimal(value).gt(limit)
}

/** Whether a value says what the standard itself says. */
export function isSame({ value: limit }: StandardLimit, value: string): boolean {
  return limit !== null && decimal(value).eq(limit)
}

/** What a figure of pupils can be asked to reach where no number says how much is usual. */
const ANY = { minimum: '0.0001', maximum: '100000' }

/**
 * Between which values an override of a limit is believed: a tenth and ten times it, a share up to 100, a
 * number of things up to all of them.
 */
export function rangeOf({ value, share, among }: StandardLimit): {
  readonly minimum: string
  readonly maximum: string
} {
  if (share) return { minimum: '0', maximum: '100' }
  if (among !== undefined) return { minimum: '1', maximum: String(among) }
  if (value === null) return ANY
  return { minimum: decimal(value).div(10).toFixed(), maximum: decimal(value).times(10).toFixed() }
}

/** Whether a value can be meant in the place of a limit. */
export function isBelieved(limit: StandardLimit, value: string): boolean {
  const { minimum, maximum } = rangeOf(limit)
  const number = decimal(value)
  const whole = limit.among === undefined || number.eq(number.round(0))
  return whole && number.gte(minimum) && number.lte(maximum)
}
