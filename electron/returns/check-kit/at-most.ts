import type { ObservationStage } from '../../../shared/observations/observation.ts'
import type { CheckedValue, CheckSubject } from '../checks/check.ts'
import { PLACES } from '../checks/check.ts'

export type Total = {
  readonly amount: number
  readonly values: readonly CheckedValue[]
}

/** What is known of a field over the whole school: the whole value, else the sum of the stages. */
export function knownTotal(subject: CheckSubject, field: string): Total | null {
  const whole = subject.get(field, 'whole')
  if (whole) return { amount: whole.amount, values: [whole] }
  const values: CheckedValue[] = []
  for (const stage of subject.stages) {
    const value = subject.get(field, stage)
    if (value) values.push(value)
  }
  return values.length === 0 ? null : sum(values)
}

/** The same where no stage of the school is missing. */
export function completeTotal(subject: CheckSubject, field: string): Total | null {
  const total = knownTotal(subject, field)
  if (!total || total.values[0]?.stage === 'whole') return total
  return total.values.length === subject.stages.length ? total : null
}

export function sum(values: readonly CheckedValue[]): Total {
  let amount = 0
  for (const value of values) amount += value.amount
  return { amount, values }
}

export type Excess = { readonly stage: ObservationStage; readonly small: Total; readonly large: Total }

/**
 * Where the parts together exceed the whole: by stage, and over a school of several stages, where what is
 * known of the parts already exceeds all of the whole.
 */
export function findExcess(subject: CheckSubject, parts: readonly string[], whole: string): Excess | null {
  for (const stage of PLACES) {
    const large = subject.get(whole, stage)
    if (!large) continue
    let amount = 0
    for (const field of parts) amount += subject.get(field, stage)?.amount ?? 0
    if (amount <= large.amount) continue
    const values = parts.map((field) => subject.get(field, stage)).filter((value) => value !== null)
    return { stage, small: sum(values), large: sum([large]) }
  }
  const large = completeTotal(subject, whole)
  if (!large) return null
  const small = sum(parts.flatMap((field) => knownTotal(subject, field)?.values ?? []))
  return small.amount > large.amount ? { stage: 'whole', small, large } : null
}

/** The error of an excess, at the first of its cells that stands in the batch. */
export function reportExcess(subject: CheckSubject, code: string, { stage, small, large }: Excess): void {
  const params = {
    name: subject.name,
    stage,
    part: String(small.amount),
    whole: String(large.amount),
  }
  subject.report({ code, severity: 'error', params }, [...small.values, ...large.values])
}
