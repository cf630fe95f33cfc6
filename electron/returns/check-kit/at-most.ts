import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { CheckedValue, CheckSubject, Found, SubjectCheck } from '../checks/check.ts'
import { NOTHING, PLACES } from '../checks/check.ts'

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

/** The amount of a stage, or of the whole school where `stage` is `whole` and no stage is missing. */
export function totalOf(subject: CheckSubject, field: string, stage: ObservationStage): Total | null {
  if (stage === 'whole') return completeTotal(subject, field)
  const value = subject.get(field, stage)
  return value ? sum([value]) : null
}

/** Added as decimals of few digits are: without the noise that doubles leave. */
export function sum(values: readonly CheckedValue[]): Total {
  let amount = 0
  for (const value of values) amount += value.amount
  return { amount: Number.isInteger(amount) ? amount : Number(amount.toPrecision(15)), values }
}

type Excess = { readonly stage: ObservationStage; readonly small: Total; readonly large: Total }

/**
 * Where the parts together exceed the whole: by stage, and over a school of several stages, where what is
 * known of the parts already exceeds all of the whole.
 */
function findExcess(subject: CheckSubject, parts: readonly string[], whole: string): Excess | null {
  for (const stage of PLACES) {
    const large = subject.get(whole, stage)
    if (!large) continue
    let amount = 0
    let missing = 0
    for (const field of parts) {
      const part = subject.get(field, stage)
      if (part) amount += part.amount
      else missing += 1
    }
    if (amount <= large.amount) {
      // The only stage is the whole school: nothing is left to compare.
      if (missing === 0 && subject.stages.length === 1) return null
      continue
    }
    const values = parts.map((field) => subject.get(field, stage)).filter((value) => value !== null)
    const small = sum(values)
    if (small.amount > large.amount) return { stage, small, large: sum([large]) }
  }
  const large = completeTotal(subject, whole)
  if (!large) return null
  const small = sum(parts.flatMap((field) => knownTotal(subject, field)?.values ?? []))
  return small.amount > large.amount ? { stage: 'whole', small, large } : null
}

/** What is found where the parts together are more than the whole; its sentence has `stage`, `part`, `whole`. */
export function partsAbove(
  subject: CheckSubject,
  parts: readonly string[],
  whole: string,
  params: MessageParams = {},
): readonly Found[] {
  const excess = findExcess(subject, parts, whole)
  if (excess === null) return NOTHING
  const { stage, small, large } = excess
  return [
    {
      params: { ...params, stage, part: String(small.amount), whole: String(large.amount) },
      at: [...small.values, ...large.values],
    },
  ]
}

/** A check that parts of a school are no more than their whole: an error. */
export function atMostCheck(
  definition: Pick<SubjectCheck, 'id' | 'label' | 'explanation'> & {
    readonly parts: readonly string[]
    readonly whole: string
  },
): SubjectCheck {
  const { parts, whole, ...described } = definition
  return {
    ...described,
    level: 'school',
    severity: 'error',
    fields: [...parts, whole],
    together: [parts, [whole]],
    find: (subject) => partsAbove(subject, parts, whole),
  }
}
