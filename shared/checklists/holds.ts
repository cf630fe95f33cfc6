import { type Decimal, decimal } from '../decimal/decimal.ts'
import { stagesOfKind } from '../schools/school-kind.ts'
import type { Comparison, Condition } from './condition.ts'
import { declaredSum, type EvaluationContext, judgedStages } from './context.ts'
import type { ItemEvaluation } from './evaluation.ts'
import type { SchoolFacts } from './school-facts.ts'
import type { Applicability } from './template.ts'

export type Truth = 'yes' | 'no' | 'unknown'
const truth = (value: boolean): Truth => (value ? 'yes' : 'no')

/** Earlier items of the list by code, as they are evaluated. */
export type EarlierItems = (code: string) => ItemEvaluation | undefined

export function compares(left: Decimal, comparison: Comparison, right: Decimal): boolean {
  switch (comparison) {
    case '≥':
      return left.gte(right)
    case '≤':
      return left.lte(right)
    case '=':
      return left.eq(right)
    case '>':
      return left.gt(right)
    case '<':
      return left.lt(right)
  }
}

function and(parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no'
  return parts.includes('unknown') ? 'unknown' : 'yes'
}

function or(parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes'
  return parts.includes('unknown') ? 'unknown' : 'no'
}

/** Whether a condition holds, in three values (Kleene). */
export function holds(condition: Condition, context: EvaluationContext, earlier: EarlierItems): Truth {
  if ('all' in condition) return and(condition.all.map((one) => holds(one, context, earlier)))
  if ('any' in condition) return or(condition.any.map((one) => holds(one, context, earlier)))
  if ('not' in condition) {
    const inner = holds(condition.not, context, earlier)
    return inner === 'unknown' ? inner : truth(inner === 'no')
  }
  if ('fact' in condition) {
    const value = context.school[condition.fact]
    return value === null ? 'unknown' : truth(condition.in.includes(value))
  }
  if ('teaches' in condition) return truth(judgedStages(context.school).includes(condition.teaches))
  if ('fromYear' in condition) return truth(context.school.year >= condition.fromYear)
  if ('largestClass' in condition) {
    const { largestClass } = context.school
    if (largestClass === null) return 'unknown'
    return truth(compares(decimal(largestClass), condition.largestClass, decimal(condition.value)))
  }
  if ('declared' in condition) {
    const sum = declaredSum(context, condition.declared, 'whole')
    return sum === null ? 'unknown' : truth(compares(sum, condition.compare, decimal(condition.value)))
  }
  const item = earlier(condition.answer)
  if (item === undefined || !item.visible || item.verdict === 'open') return 'no'
  return truth('verdict' in condition ? condition.verdict.includes(item.verdict) : item.relaxedBy.length > 0)
}

/** Whether an item is for this school (std §9, legend). */
export function appliesTo(applies: Applicability, school: SchoolFacts): Truth {
  if (school.kind === 'county') return truth(applies.county)
  const judged = judgedStages(school)
  const own = stagesOfKind(school.kind)
  // Of attached classes (附设班) it is asked what 小学 or 初中 are.
  const asked: readonly string[] = [school.kind, ...judged.filter((stage) => !own.includes(stage))]
  const kind =
    applies.kinds.some((one) => asked.includes(one)) || judged.some((stage) => applies.stages.includes(stage))
  const ownership: Truth =
    applies.ownership === 'any'
      ? 'yes'
      : school.ownership === null
        ? 'unknown'
        : truth(school.ownership === applies.ownership)
  const boarding: Truth =
    applies.boarding === 'any' ? 'yes' : school.boarding === null ? 'unknown' : truth(school.boarding)
  return and([truth(kind), ownership, boarding])
}
