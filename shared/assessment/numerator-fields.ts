import type { NumeratorTerm } from './numerator-term.ts'

/** Every field that addends can take, those that stand for one another too. */
export function fieldsOfTerms(terms: readonly NumeratorTerm[]): readonly string[] {
  return terms.flatMap(({ field, otherwise = [] }) => [field, ...fieldsOfTerms(otherwise)])
}
