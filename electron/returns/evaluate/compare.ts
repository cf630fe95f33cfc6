import type { ImportAnswers, ImportValue } from '../../../shared/contract/imports.ts'
import { decimal } from '../../../shared/decimal/decimal.ts'
import { valueError, valueNote } from '../value-issue.ts'
import type { ImportContext } from './context.ts'
import { type Reading, reportAt } from './reading.ts'
import type { Subject } from './subject.ts'

export type Compared = {
  readonly change: ImportValue['change']
  /** False: stored beside a correction by hand that stays in force. */
  readonly accepted: boolean
}

/**
 * A value against what counts today. A correction by hand is never displaced silently: the answer says
 * whether it stays or the file counts, and without one it is asked (decisions.md).
 */
export function compare(
  reading: Reading,
  subject: Subject,
  context: ImportContext,
  corrections: ImportAnswers['corrections'],
): Compared {
  const isNew = subject.match === 'new' || subject.match === 'unknown'
  const current = isNew ? null : context.current(subject.schoolId, reading.field.code, reading.stage)
  if (!current) return { change: 'added', accepted: true }
  const same = current.value === reading.value || decimal(current.value).eq(reading.value)
  // Who gives another value at the cell has said which one counts.
  if (!current.manual || reading.change) return { change: same ? 'unchanged' : 'changed', accepted: true }
  if (same) return { change: 'unchanged', accepted: false }
  const params = { value: reading.value, current: current.value, header: reading.slot.header }
  switch (corrections) {
    case 'replace':
      reportAt(reading, valueNote('correctionReplaced', params))
      return { change: 'changed', accepted: true }
    case 'keep':
      reportAt(reading, valueNote('correctionKept', params))
      return { change: 'unchanged', accepted: false }
    case 'ask':
      reportAt(reading, valueError('correctionAsked', params))
      return { change: 'changed', accepted: true }
  }
}
