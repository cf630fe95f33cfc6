import type { Limits } from '../../checklists/threshold.ts'
import { decimal } from '../../decimal/decimal.ts'
import type { CountyRule } from '../county/rule.ts'
import type { Standard } from '../standard.ts'
import type { LimitScope } from './limit-scope.ts'

type CountyScope = Extract<LimitScope, { kind: 'county' }>

function changed(limits: Limits, { stage, schoolKind }: CountyScope, value: string): Limits {
  if (schoolKind === null) return { ...limits, [stage]: value }
  return { ...limits, byKind: { ...limits.byKind, [schoolKind]: value } }
}

function ofRule(rule: CountyRule, scope: CountyScope, value: string): CountyRule {
  switch (rule.kind) {
    case 'judged':
    case 'scored':
      return rule
    case 'figure':
      return { ...rule, limits: changed(rule.limits, scope, value) }
    case 'classes':
      return scope.stage === 'whole' ? rule : { ...rule, limits: { ...rule.limits, [scope.stage]: value } }
    case 'rooms':
      return {
        ...rule,
        kinds: rule.kinds.map((kind) =>
          kind.room === scope.room ? { ...kind, limits: changed(kind.limits, scope, value) } : kind,
        ),
      }
  }
}

/**
 * The standard with another value in the place of one of its limits. An indicator that has no threshold gets
 * the value for both stages: its other stage is to follow.
 */
export function withLimit(standard: Standard, scope: LimitScope, value: string): Standard {
  switch (scope.kind) {
    case 'threshold':
      return {
        ...standard,
        indicators: standard.indicators.map((indicator) =>
          indicator.id === scope.indicator
            ? {
                ...indicator,
                thresholds: { primary: value, junior: value, ...indicator.thresholds, [scope.stage]: value },
              }
            : indicator,
        ),
      }
    case 'minimumMet':
      return { ...standard, minimumMet: decimal(value).toNumber() }
    case 'floorShare':
      return { ...standard, floorShare: decimal(value).times('0.01').toFixed() }
    case 'dispersion': {
      const limits = { ...standard.dispersion.limits, [scope.stage]: value }
      return { ...standard, dispersion: { ...standard.dispersion, limits } }
    }
    case 'county':
      return {
        ...standard,
        county: (standard.county ?? []).map((item) =>
          item.id === scope.item
            ? {
                ...item,
                rules: item.rules.map((rule) => (rule.id === scope.rule ? ofRule(rule, scope, value) : rule)),
              }
            : item,
        ),
      }
  }
}
