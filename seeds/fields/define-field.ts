import type { FieldDefinition, FieldUnit } from '../../shared/fields/field.ts'
import type { Stage } from '../../shared/schools/stage.ts'

type Extra = Partial<
  Pick<FieldDefinition, 'synonyms' | 'period' | 'level' | 'maximum' | 'minimum' | 'type' | 'mayDivide'>
>

/** An entry before its subject is known: that is the file in which it stands. */
export type FieldEntry = Omit<FieldDefinition, 'subject'>

/** Counted for 小学 and 初中 apart. */
export const BY_STAGE: readonly Stage[] = ['primary', 'junior']
/** Counted for the whole school only. */
export const WHOLE: readonly Stage[] = []

const COUNTED: ReadonlySet<FieldUnit> = new Set(['person', 'room', 'computer', 'volume', 'class', 'grade'])

/**
 * An entry of the field dictionary. Persons, things, classes and grades are counts, the rest amounts.
 * `source` is form and row as an office would look it up (std §2.3, §7).
 */
export function field(
  code: string,
  zh: string,
  en: string,
  unit: FieldUnit,
  stages: readonly Stage[],
  source: string,
  extra: Extra = {},
): FieldEntry {
  return {
    code,
    label: { zh, en },
    unit,
    type: COUNTED.has(unit) ? 'count' : 'amount',
    level: 'school',
    stages,
    synonyms: [],
    source,
    period: 'schoolYear',
    ...extra,
  }
}
