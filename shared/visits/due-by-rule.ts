import { z } from 'zod'
import type { School } from '../schools/school.ts'
import type { Visit } from './visit.ts'
import { periodOf } from './visit-period.ts'
import { AppliedVisitRule } from './visit-rule.ts'

/** A school that has not been visited as often as a rule asks. */
export const DueSchool = z.strictObject({
  schoolId: z.string(),
  name: z.string(),
  zone: z.string().nullable(),
  inspector: z.string().nullable(),
  /** Visits of the period that have begun, and those that are arranged or for a later day. */
  done: z.number().int(),
  planned: z.number().int(),
  /** How many are still to be arranged; 0 where those that are arranged will do. */
  toPlan: z.number().int(),
  /** Day of the last visit that counts, whenever it was; null where none is known. */
  lastOn: z.iso.date().nullable(),
})
export type DueSchool = z.infer<typeof DueSchool>

/** What one rule asks for in the period of a day. */
export const DueByRule = z.strictObject({
  rule: AppliedVisitRule,
  /** Null: nothing is due, in a month of rest or where the rule is not applied. */
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
  /** Schools that the rule is for. */
  population: z.number().int(),
  /** Those that are not visited enough yet, the longest unvisited first. */
  schools: z.array(DueSchool),
  /** How many of them have still to be arranged for. */
  toPlan: z.number().int(),
})
export type DueByRule = z.infer<typeof DueByRule>

type RuledSchool = Pick<School, 'id' | 'name' | 'kind' | 'zone' | 'inspector' | 'status'>
type CountedVisit = Pick<Visit, 'schoolId' | 'kind' | 'state' | 'plannedOn'>

/** What is due on a day (ISO date) by the rules of std §6.1, rule by rule. Visits count on the day they are for. */
export function dueByRule(
  rules: readonly AppliedVisitRule[],
  schools: readonly RuledSchool[],
  visits: readonly CountedVisit[],
  today: string,
): readonly DueByRule[] {
  const bySchool = Map.groupBy(visits, ({ schoolId }) => schoolId)
  return rules.map((rule) => {
    const population = schools.filter(
      ({ status, kind }) => status === 'open' && !rule.excludedKinds.includes(kind),
    )
    const period = periodOf(rule, today)
    const due =
      period === null
        ? []
        : population.flatMap((school) => {
            const counted = (bySchool.get(school.id) ?? []).filter(({ kind }) => rule.kinds.includes(kind))
            const needed = rule.every === 'years' ? 1 : rule.amount
            const begun = counted.filter(({ state }) => state !== 'planned')
            const within = ({ plannedOn }: CountedVisit) => plannedOn >= period.from && plannedOn <= period.to
            const done = begun.filter(within).length
            if (done >= needed) return []
            // What is arranged counts wherever it will make up in time; for years there is no end to miss, and
            // what was begun before its day is arranged until then.
            const planned = counted.filter((visit) =>
              rule.every === 'years'
                ? visit.state === 'planned' || visit.plannedOn > period.to
                : visit.state === 'planned' && within(visit),
            ).length
            const lastOn = begun.reduce<string | null>(
              (last, { plannedOn }) => (last === null || plannedOn > last ? plannedOn : last),
              null,
            )
            const { id, name, zone, inspector } = school
            const toPlan = Math.max(0, needed - done - planned)
            return [{ schoolId: id, name, zone, inspector, done, planned, toPlan, lastOn }]
          })
    return {
      rule,
      period,
      population: population.length,
      schools: due.toSorted((one, other) => (one.lastOn ?? '').localeCompare(other.lastOn ?? '')),
      toPlan: due.filter(({ toPlan }) => toPlan > 0).length,
    }
  })
}
