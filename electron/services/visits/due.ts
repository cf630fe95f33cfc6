import type { z } from 'zod'
import { listSchools } from '../../../db/repositories/schools.ts'
import { listTemplateRefs } from '../../../db/repositories/templates.ts'
import { insertVisitRuleChoice, listVisitRules } from '../../../db/repositories/visit-rules.ts'
import { insertVisit, listVisits } from '../../../db/repositories/visits.ts'
import type { visits } from '../../../shared/contract/visits.ts'
import { dueByRule } from '../../../shared/visits/due-by-rule.ts'
import { AppError } from '../../app-error.ts'
import type { CommandContext, QueryContext } from '../context.ts'

const DAY_MS = 86_400_000

/** Days from one ISO date to another; negative where it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

type Agenda = z.output<typeof visits.agenda.output>

export async function agenda(
  { db }: QueryContext,
  { today, year, days }: z.output<typeof visits.agenda.input>,
): Promise<Agenda> {
  const found = await listVisits(db, { year, states: ['planned', 'open'] })
  return found
    .map(({ id, schoolName, kind, plannedOn }) => ({
      id,
      schoolName,
      kind,
      plannedOn,
      daysLeft: daysBetween(today, plannedOn),
    }))
    .filter(({ daysLeft }) => daysLeft <= days)
    .sort((one, other) => one.daysLeft - other.daysLeft)
}

export async function dueByRules(
  { db }: QueryContext,
  { today }: { readonly today: string },
): Promise<z.input<typeof visits.dueByRule.output>> {
  const due = dueByRule(await listVisitRules(db), await listSchools(db), await listVisits(db, {}), today)
  return due.map((one) => ({ ...one, schools: [...one.schools] }))
}

/** @throws AppError `notFound`, `ruleFixed`. */
export async function setVisitRule(
  { db, author, ports }: CommandContext,
  { rule: id, amount }: z.output<typeof visits.setRule.input>,
): Promise<void> {
  const rule = (await listVisitRules(db)).find((one) => one.id === id)
  if (!rule) throw new AppError('notFound')
  if (rule.local === null || amount < rule.local.minimum || amount > rule.local.maximum) {
    throw new AppError('ruleFixed')
  }
  await insertVisitRuleChoice(db, { rule: id, amount, author, at: ports.now() })
}

/** @throws AppError `notFound`. */
export async function planVisits(
  { db, ports, author }: CommandContext,
  { template: slug, visits: planned, year, kind }: z.output<typeof visits.plan.input>,
): Promise<{ visitIds: string[] }> {
  const template = (await listTemplateRefs(db)).find((ref) => ref.slug === slug)
  const known = new Set((await listSchools(db)).map(({ id }) => id))
  if (!template || planned.some(({ schoolId }) => !known.has(schoolId))) throw new AppError('notFound')
  const at = ports.now()
  const visitIds: string[] = []
  for (const visit of planned) {
    const id = ports.newId()
    await insertVisit(db, { ...visit, id, year, kind, template, author, at })
    visitIds.push(id)
  }
  return { visitIds }
}
