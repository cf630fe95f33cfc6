import type { Messages } from '../../../../shared/messages/language.ts'
import type { DueByRule } from '../../../../shared/visits/due-by-rule.ts'
import type { Naming } from '../../../text.ts'

/** What one rule asks for today, in one line. */
export function dueSentence(
  text: Messages['screens']['dueVisits'],
  naming: Naming,
  { rule, period, schools, population, toPlan }: DueByRule,
): string {
  const label = naming(rule.label)
  if (rule.amount === 0) return text.notApplied({ label })
  if (period === null) return text.resting({ label })
  if (schools.length === 0) return text.done[rule.every]({ label, population })
  const count = schools.length
  return text.summary[rule.every]({ label, ...period, count, arranged: count - toPlan })
}
