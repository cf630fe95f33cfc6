import { fieldsOfTerms } from '../assessment/numerator-fields.ts'
import type { Condition } from '../checklists/condition.ts'

/** Every field whose declared value a condition asks for. */
export function declaredFields(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(declaredFields)
  if ('any' in condition) return condition.any.flatMap(declaredFields)
  if ('not' in condition) return declaredFields(condition.not)
  return 'declared' in condition ? fieldsOfTerms(condition.declared) : []
}
