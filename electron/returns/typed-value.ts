import type { FieldDefinition } from '../../shared/fields/field.ts'
import { readValue } from './read-value.ts'

/** A value as a person types it, read by the same rules as a cell; in the stored unit. */
export function readTypedValue(
  field: FieldDefinition,
  typed: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false } {
  const { value } = readValue(typed, field)
  return value === null ? { ok: false } : { ok: true, value }
}
