import type { EvaluationContext } from '../../checklists/context.ts'
import { holds, type Truth } from '../../checklists/holds.ts'
import type { CountySchool } from './input.ts'
import type { CountyMissing } from './result.ts'
import type { CalculatedRule } from './rule.ts'

export function contextOf(school: CountySchool): EvaluationContext {
  return { school: school.facts, declared: school.declared }
}

/** A school that a rule is about, or may be about while an attribute or a figure is missing. */
export type Member = { readonly school: CountySchool; readonly sure: boolean }

export function membersOf(rule: CalculatedRule, schools: readonly CountySchool[]): readonly Member[] {
  return schools.flatMap((school) => {
    const member: Truth = rule.of === undefined ? 'yes' : holds(rule.of, contextOf(school), () => undefined)
    return member === 'no' ? [] : [{ school, sure: member === 'yes' }]
  })
}

/** What has to be entered of a school before one knows whether a condition is about it. */
export function attributeOf({ input }: CountySchool): CountyMissing {
  const { id: schoolId, name } = input.school
  return { what: 'attribute', schoolId, name, field: null, stage: null }
}
