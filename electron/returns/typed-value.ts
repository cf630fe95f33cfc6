import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { Problem } from '../../shared/returns/problem.ts'
import { readValue } from './read-value.ts'
import { valueError } from './value-issue.ts'

export type TypedValue = { readonly value: string | null; readonly problem: Problem | null }

/** A value as a person types it, read by the same rules as a cell; in the stored unit. */
export function readTyped(field: FieldDefinition, typed: string): TypedValue {
  const { value, issues } = readValue(typed, field)
  if (value !== null) return { value, problem: null }
  const { code, severity, params } = issues[0] ?? valueError('notANumber', { raw: typed })
  return {
    value: null,
    problem: { code, severity, file: null, sheet: null, cell: null, params: { ...params } },
  }
}
