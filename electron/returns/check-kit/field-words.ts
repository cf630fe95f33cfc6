import type { FieldDefinition } from '../../../shared/fields/field.ts'

/** Names of fields for a sentence, which knows no dictionary: in both languages. */
export function fieldWords(fields: readonly FieldDefinition[]): { fields: string; fieldsInEnglish: string } {
  return {
    fields: fields.map(({ label }) => label.zh).join('、'),
    fieldsInEnglish: fields.map(({ label }) => label.en).join(', '),
  }
}
