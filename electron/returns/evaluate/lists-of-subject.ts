import type { ReturnedLists } from '../extract.ts'
import type { SourceFile } from './context.ts'
import type { Subject } from './subject.ts'

/** The lists that a return gives of a school, as the commit stores them; null: it gives none. */
export type EvaluatedLists = ReturnedLists & { readonly source: SourceFile; readonly schoolId: string }

/** The lists that come with the values of a school, which they are compared with; null: none. */
export function returnedLists({ records }: Subject): ReturnedLists | null {
  return records.findLast(({ record }) => record.lists !== undefined)?.record.lists ?? null
}

/** The lists of a school that is known or will be; the last file of the batch counts. */
export function listsOfSubject({ schoolId, records }: Subject): readonly EvaluatedLists[] {
  if (schoolId === null) return []
  return records.flatMap(({ file, record: { lists } }) => {
    if (lists === undefined) return []
    file.report.bring((lists.classes?.length ?? 0) + (lists.rooms?.length ?? 0))
    return [{ ...lists, source: file.report.source, schoolId }]
  })
}
