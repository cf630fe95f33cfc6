import type { Standard } from '../../../shared/assessment/standard.ts'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { Check, CheckedValue, CountyCheck, SubjectCheck } from '../checks/check.ts'
import { fieldsOfStandards } from './indicator-fields.ts'

export type PlannedChecks = {
  /**
   * The checks that can find something in these values, in their order.
   * @param stored The subject may have further values in the store.
   */
  readonly of: (
    level: SubjectCheck['level'],
    values: readonly CheckedValue[],
    stored: boolean,
  ) => readonly SubjectCheck[]
  readonly overSchools: readonly CountyCheck[]
}

type Plan = {
  readonly level: SubjectCheck['level']
  readonly stored: boolean
  readonly fields: readonly FieldDefinition[]
  readonly checks: readonly SubjectCheck[]
}

/** Chooses checks by the fields under check. The rows of a table have the same fields: the last plan is kept. */
export function planChecks(checks: readonly Check[]): PlannedChecks {
  const ofSubjects = checks.filter((check) => check.level !== 'schools')
  let last: Plan | null = null
  const make = (level: SubjectCheck['level'], values: readonly CheckedValue[], stored: boolean): Plan => {
    const present = new Set(values.map(({ field }) => field.code))
    return {
      level,
      stored,
      fields: values.map(({ field }) => field),
      checks: ofSubjects.filter((check) => check.level === level && applies(check, present, stored)),
    }
  }
  return {
    of: (level, values, stored) => {
      const fits = last !== null && last.level === level && last.stored === stored
      if (!fits || !sameFields(last, values)) last = make(level, values, stored)
      return last?.checks ?? []
    },
    overSchools: checks.filter((check) => check.level === 'schools'),
  }
}

function applies(
  { fields, together = [], needsStore }: SubjectCheck,
  present: ReadonlySet<string>,
  stored: boolean,
): boolean {
  const has = (code: string) => present.has(code)
  if (fields.length > 0 && !fields.some(has)) return false
  return stored || (!needsStore && together.every((group) => group.some(has)))
}

function sameFields(plan: Plan | null, values: readonly CheckedValue[]): boolean {
  if (plan === null || plan.fields.length !== values.length) return false
  for (let index = 0; index < values.length; index++) {
    if (plan.fields[index] !== values[index]?.field) return false
  }
  return true
}

/** The fields that the checks over all schools need of each school. */
export function fieldsOverSchools(
  { overSchools }: PlannedChecks,
  standards: readonly Standard[],
): ReadonlySet<string> {
  return new Set([...fieldsOfStandards(standards), ...overSchools.flatMap(({ fields }) => fields)])
}
