import { compositeDecides, decidingCoefficients } from '../judging.ts'
import type { Assessment } from '../result.ts'
import type { Standard } from '../standard.ts'
import { classRule } from './class-rule.ts'
import { eachSchoolRule } from './each-school-rule.ts'
import { emptyResult, statusOfAll } from './empty-result.ts'
import type { CountyInput } from './input.ts'
import type { CountyItem } from './item.ts'
import { obstaclesOf } from './obstacles.ts'
import type { CountyItemResult, CountyResult, CountyRuleResult } from './result.ts'
import { roomRule } from './room-rule.ts'
import type { CalculatedRule, CountyRule, JudgedRule } from './rule.ts'
import { scoredRule } from './scored-rule.ts'
import { totalRule } from './total-rule.ts'

/**
 * 全县 (std §1.2 to §1.4): every item met, not met or unknown, with the figures behind it, and whether the
 * county passes: each school its indicators, each coefficient its limit, each item its rules. Where the
 * composite decides (std §3.1), the gate of the schools is an item of its own: what a province asks of their
 * indicators judges them, not the county.
 *
 * Pure. A verdict is unknown only while what is missing could still change it (decisions.md, Three values).
 *
 * @param assessment of the same standard, year and schools.
 */
export function assessCounty(
  standard: Pick<Standard, 'county' | 'dispersion'>,
  assessment: Pick<Assessment, 'rows' | 'dispersion' | 'composite'>,
  input: CountyInput,
): CountyResult {
  const items = (standard.county ?? []).map((item) => itemResult(item, input))
  const rows = compositeDecides(standard) ? [] : assessment.rows
  const open = {
    items: items.filter(({ status }) => status === 'unknown').length,
    schools: rows.filter(({ verdict }) => verdict === 'unknown').length,
    /** A stage that no school teaches has no coefficient. */
    coefficients: decidingCoefficients(standard, assessment).filter(
      ({ status, population }) => population > 0 && (status === 'unknown' || status === 'undefined'),
    ).length,
  }
  const obstacles = obstaclesOf(items, { ...assessment, rows })
  const unknown = open.items + open.schools + open.coefficients > 0 || assessment.rows.length === 0
  return {
    verdict: obstacles.length > 0 ? 'fail' : unknown ? 'unknown' : 'pass',
    obstacles: [...obstacles],
    items,
    open,
  }
}

function itemResult(item: CountyItem, input: CountyInput): CountyItemResult {
  const rules = item.rules.map((rule) => ruleResult(item, rule, input))
  const { id, group, number } = item
  return { item: id, group, number, status: statusOfAll(rules.map(({ status }) => status)), rules }
}

/** The way that the county chose, else the one in use. */
function wayOf(item: CountyItem, rule: CalculatedRule, { choices }: CountyInput): string {
  const chosen = choices.find((one) => one.item === item.id && one.rule === rule.id)?.way
  return rule.ways.find(({ id }) => id === chosen)?.id ?? rule.inUse
}

function ruleResult(item: CountyItem, rule: CountyRule, input: CountyInput): CountyRuleResult {
  if (rule.kind === 'judged') return judgedRule(item, rule, input)
  if (rule.kind === 'scored') return scoredRule(item, rule, input)
  const way = wayOf(item, rule, input)
  if (rule.kind === 'classes') return classRule(rule, way, input)
  if (rule.kind === 'rooms') return roomRule(rule, way, input)
  const formula = rule.ways.find(({ id }) => id === way)
  if (formula === undefined) return emptyResult(rule, way)
  return rule.over === 'eachSchool' ? eachSchoolRule(rule, formula, input) : totalRule(rule, formula, input)
}

function judgedRule(item: CountyItem, rule: JudgedRule, { judgements }: CountyInput): CountyRuleResult {
  const said = judgements.find((one) => one.item === item.id && one.rule === rule.id)
  const empty = emptyResult(rule, null)
  if (said !== undefined) return { ...empty, looked: 1, status: said.met ? 'met' : 'notMet' }
  return {
    ...empty,
    looked: 1,
    missing: [{ what: 'judgement', schoolId: null, name: null, field: null, stage: null }],
  }
}
