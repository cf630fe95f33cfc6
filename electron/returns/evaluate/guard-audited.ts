import type { ImportAnswers } from '../../../shared/contract/imports.ts'
import { valueError, valueNote } from '../value-issue.ts'
import type { Compared } from './compare.ts'
import type { ImportContext } from './context.ts'
import type { Reading } from './reading.ts'
import { reportAtName } from './school-mentions.ts'
import type { Subject } from './subject.ts'

/** Asks, once for a school, before a file changes data that are 审定; says so where it is answered. */
export function guardAudited(
  subject: Subject,
  context: ImportContext,
  { changeAudited }: ImportAnswers,
): (reading: Reading, compared: Compared) => void {
  let silent = subject.match === 'unknown' || !context.audited.has(subject.schoolId)
  return (reading, { change }) => {
    if (silent || change === 'unchanged') return
    silent = true
    const params = { name: subject.key ?? '' }
    const issue = changeAudited ? valueNote('auditedChanged', params) : valueError('auditedAsked', params)
    reportAtName(reading.from, issue)
  }
}
