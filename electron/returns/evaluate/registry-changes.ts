import type { School, SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolChange } from '../../../shared/schools/school-change.ts'
import { valueNote, valueWarning } from '../value-issue.ts'
import { type MentionGroup, reportAtName, toldAttributes } from './school-mentions.ts'

/** What a file may say of a known school. Name and kind are not among them: they are asked where they differ. */
const TAKEN_OVER = [
  'code',
  'sponsor',
  'location',
  'boarding',
  'builtYear',
  'plannedBy2010',
  'plannedBy2016',
  'denseCentre',
  'address',
  'head',
  'phone',
] as const satisfies readonly (keyof SchoolAttributes)[]

/**
 * What a file that speaks for the registry changes in a school: what is missing there is completed, with a
 * note; what stands there otherwise is changed only with a reason.
 */
export function registryChanges(
  group: MentionGroup,
  school: School,
  codeIsFree: (code: string) => boolean,
): readonly SchoolChange[] {
  const speaking = group.records.filter(({ record }) => record.school?.registers)
  const [first] = speaking
  if (!first) return []
  const code =
    group.code !== null && school.code === null && codeIsFree(group.code) ? { code: group.code } : {}
  const told: Partial<SchoolAttributes> = { ...toldAttributes(speaking), ...code }
  const changes = TAKEN_OVER.flatMap((attribute): SchoolChange[] => {
    const after = told[attribute]
    const before = school[attribute]
    if (after === undefined || after === null || after === before) return []
    return [{ schoolId: school.id, attribute, before, after }]
  })
  const completed = changes.filter(({ before }) => before === null)
  const changed = changes.filter(({ before }) => before !== null)
  if (completed.length > 0) reportAtName(first, valueNote('registryCompleted', paramsOf(school, completed)))
  if (changed.length > 0) reportAtName(first, valueWarning('registryChanges', paramsOf(school, changed)))
  return changes
}

/** `address`: as it will be; `addressBefore`: as it is. */
function paramsOf({ name }: School, changes: readonly SchoolChange[]): Record<string, string> {
  const entries = changes.flatMap(({ attribute, before, after }) => [
    [attribute, String(after)],
    ...(before === null ? [] : [[`${attribute}Before`, String(before)]]),
  ])
  return { ...Object.fromEntries(entries), name }
}
