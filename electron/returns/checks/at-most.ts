import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { ValueIssue } from '../value-issue.ts'
import type { CheckedValue, CheckSubject } from './check.ts'
import { PLACES } from './check.ts'

export type Total = {
  readonly amount: number
  readonly values: readonly CheckedValue[]
}

/** What is known of a field over the whole school: the whole value, else the sum of the stages. */
export function knownTotal(subject: CheckSubject, field: string): Total | null {
  const whole = subject.get(field, 'whole')
  if (whole) return { amount: whole.amount, values: [whole] }
  const values = stageValues(subject, field, subject.stages)
  return values.length === 0 ? null : sum(values)
}

/** The same where no stage of the school is missing. */
export function completeTotal(subject: CheckSubject, field: string): Total | null {
  const total = knownTotal(subject, field)
  if (!total || total.values[0]?.stage === 'whole') return total
  return total.values.length === subject.stages.length ? total : null
}

function stageValues(subject: CheckSubject, field: string, stages: readonly Stage[]): CheckedValue[] {
  return stages.map((stage) => subject.get(field, stage)).filter((value) => value !== null)
}

export function sum(values: readonly CheckedValue[]): Total {
  return { amount: values.reduce((amount, value) => amount + value.amount, 0), values }
}

export type Excess = { readonly stage: ObservationStage; readonly small: Total; readonly large: Total }

/**
 * Where the parts together exceed the whole: by stage, and over the school, where what is known of the
 * parts already exceeds all of the whole.
 */
export function findExcess(subject: CheckSubject, parts: readonly string[], whole: string): Excess | null {
  for (const stage of PLACES) {
    const large = subject.get(whole, stage)
    if (!large) continue
    const values = parts.map((field) => subject.get(field, stage)).filter((value) => value !== null)
    const small = sum(values)
    if (values.length > 0 && small.amount > large.amount) return { stage, small, large: sum([large]) }
  }
  const large = completeTotal(subject, whole)
  if (!large) return null
  const totals = parts.map((field) => knownTotal(subject, field)).filter((total) => total !== null)
  const small = sum(totals.flatMap((total) => total.values))
  return totals.length > 0 && small.amount > large.amount ? { stage: 'whole', small, large } : null
}

/** The error of an excess, at the first of its cells that stands in the batch. */
export function reportExcess(subject: CheckSubject, code: string, excess: Excess): void {
  const issue: ValueIssue = {
    code,
    severity: 'error',
    params: {
      name: subject.name,
      stage: excess.stage,
      part: String(excess.small.amount),
      whole: String(excess.large.amount),
    },
  }
  subject.report(issue, [...excess.small.values, ...excess.large.values])
}
