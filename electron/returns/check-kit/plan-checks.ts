import type { Standard } from '../../../shared/assessment/standard.ts'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { Check, CheckedValue, CountyCheck, SubjectCheck } from '../checks/check.ts'
import { fieldsOfStandards } from './indicator-fields.ts'

export type PlannedChecks = {
  /**
   * The checks that can find something in these values, in their order.
   * @param stored Fields of which the store has a value of the subject; null: the store does not know it.
   */
  readonly of: (
    level: SubjectCheck['level'],
    values: readonly CheckedValue[],
    stored: readonly string[] | null,
  ) => readonly SubjectCheck[]
  readonly overSchools: readonly CountyCheck[]
}

type Plan = {
  readonly level: SubjectCheck['level']
  readonly stored: readonly string[] | null
  readonly fields: readonly FieldDefinition[]
  readonly checks: readonly SubjectCheck[]
}

/** Chooses checks by the fields under check. The rows of a table have the same fields: the last plan is kept. */
export function planChecks(checks: readonly Check[]): PlannedChecks {
  const ofSubjects = checks.filter((check) => check.level !== 'schools')
  let last: Plan | null = null
  const make = (level: Plan['level'], values: readonly CheckedValue[], stored: Plan['stored']): Plan => {
    const brought = new Set(values.map(({ field }) => field.code))
    const known = new Set([...brought, ...(stored ?? [])])
    return {
      level,
      stored,
      fields: values.map(({ field }) => field),
      checks: ofSubjects.filter(
        (check) => check.level === level && applies(check, brought, known, stored !== null),
      ),
    }
  }
  return {
    of: (level, values, stored) => {
      const fits = last !== null && last.level === level && sameStored(last.stored, stored)
      if (!last || !fits || !sameFields(last, values)) last = make(level, values, stored)
      return last.checks
    },
    overSchools: checks.filter((check) => check.level === 'schools'),
  }
}

function applies(
  { fields, together = [], needsStore }: SubjectCheck,
  brought: ReadonlySet<string>,
  known: ReadonlySet<string>,
  stored: boolean,
): boolean {
  if (fields.length > 0 && !fields.some((code) => brought.has(code))) return false
  if (needsStore && !stored) return false
  return together.every((group) => group.some((code) => known.has(code)))
}

function sameStored(one: Plan['stored'], other: Plan['stored']): boolean {
  if (one === null || other === null) return one === other
  return one.length === other.length && one.every((code, index) => code === other[index])
}

function sameFields(plan: Plan, values: readonly CheckedValue[]): boolean {
  if (plan.fields.length !== values.length) return false
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
