import { valueWarning } from '../value-issue.ts'
import type { FormerValue, ImportContext } from './context.ts'
import type { OpenFile } from './open-file.ts'
import { reportAtName } from './school-mentions.ts'
import type { Subject } from './subject.ts'
import type { SubjectValues } from './subject-values.ts'

export type Removed = { readonly file: OpenFile; readonly former: FormerValue }

/**
 * Values of an earlier file of the same school and layout that the new one no longer gives. A file that
 * gives less than half of them is another part of the return, and not the same again.
 */
export function findRemoved(subject: Subject, values: SubjectValues, context: ImportContext): Removed[] {
  if (subject.match === 'new' || subject.match === 'unknown') return []
  const removed: Removed[] = []
  const told = new Set<string>()
  for (const from of subject.records) {
    const { recognised } = from.file
    if (recognised === null || told.has(recognised.layout.id)) continue
    told.add(recognised.layout.id)
    const before = context.former.ofLayout(subject.schoolId, recognised.layout.id)
    const gone = before.filter(({ field, stage }) => values.get(field, stage) === null)
    if (gone.length === 0 || gone.length * 2 >= before.length) continue
    reportAtName(from, valueWarning('valuesNoLongerGiven', { name: subject.key ?? '', count: gone.length }))
    for (const former of gone) removed.push({ file: from.file, former })
  }
  return removed
}
