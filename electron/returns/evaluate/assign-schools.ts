import type { ImportAnswers } from '../../../shared/contract/imports.ts'
import { newSchoolAttributes, type School, type SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolChange } from '../../../shared/schools/school-change.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { createSchoolIndex } from '../schools/match-school.ts'
import { schoolNameKey } from '../schools/school-name.ts'
import { type ValueIssue, valueError, valueNote, valueWarning } from '../value-issue.ts'
import type { ImportContext } from './context.ts'
import type { OpenFile } from './open-file.ts'
import { registryChanges } from './registry-changes.ts'
import {
  groupMentions,
  type MentionGroup,
  placeOfName,
  reportAtName,
  toldAttributes,
  toldKind,
} from './school-mentions.ts'
import type { NewSchool, Subject, SubjectRecord } from './subject.ts'

const LONGEST_NAME = 120

type Outcome = Pick<Subject, 'schoolId' | 'match' | 'kind' | 'attachedStages'> & {
  readonly candidates: readonly School[]
  readonly newSchool: NewSchool | null
}

type Assigned = { subjects: Subject[]; newSchools: NewSchool[]; schoolChanges: SchoolChange[] }

/**
 * Finds the school of each row: by answer, registry, earlier answer, or as a new one; the rest is asked.
 * One step a school.
 */
export function* assignSchools(
  files: readonly OpenFile[],
  context: ImportContext,
  answers: ImportAnswers,
): Generator<undefined, Assigned> {
  const { groups, county } = groupMentions(files)
  const index = createSchoolIndex(context.schools)
  const byId = new Map(context.schools.map((school) => [school.id, school]))
  const subjects = new Map<string, { subject: Subject; records: SubjectRecord[] }>()
  const newSchools: NewSchool[] = []
  const schoolChanges: SchoolChange[] = []
  const invented = new Map<string, { readonly id: string; attributes: SchoolAttributes }>()
  const refused = refuseSharedCodes(groups)
  const takeNew = answers.acceptNewSchools || context.schools.length === 0

  const decide = (group: MentionGroup): Outcome => {
    const [first] = group.records
    if (!first || refused.has(group)) return unknown([])
    const answer = Object.hasOwn(answers.schools, group.name) ? answers.schools[group.name] : undefined
    if (answer && 'skip' in answer) {
      reportAtName(first, valueNote('schoolSkipped', { name: group.name }))
      return { ...unknown([]), match: 'skipped' }
    }
    if (answer && 'schoolId' in answer) {
      const school = byId.get(answer.schoolId)
      if (school) return known(school, 'answer')
    }
    if (answer && 'newSchool' in answer) return create(group, answer.newSchool)
    const found = index.match(group.name, group.code)
    const meant = byId.get(context.answeredNames.get(group.name) ?? '')
    if (meant && found.match !== 'code' && found.match !== 'name') return known(meant, 'remembered')
    if (found.match !== 'none') {
      for (const issue of disagreements(
        group,
        found.school,
        found.match === 'code',
        index.byName(group.name),
      )) {
        reportAtName(first, issue)
      }
      return known(found.school, found.match)
    }
    const kind = toldKind(group)
    const near = found.candidates.map((school) => school.name).join('、')
    if (takeNew && kind) {
      if (near) reportAtName(first, valueWarning('newSchoolNearOthers', { name: group.name, near }))
      return create(group, kind)
    }
    // Where new schools are taken, only their kind can be missing.
    const params = { name: group.name, near, missing: takeNew ? 'kind' : 'school' }
    reportAtName(first, valueError('schoolUnknown', params))
    return unknown(found.candidates)
  }

  const create = (group: MentionGroup, kind: SchoolKind): Outcome => {
    const [first] = group.records
    if (first && group.name.length > LONGEST_NAME) {
      reportAtName(
        first,
        valueError('schoolNameTooLong', { length: group.name.length, longest: LONGEST_NAME }),
      )
      return unknown([])
    }
    const key = schoolNameKey(group.name)
    const same = invented.get(`${key.stem}${key.ending}`)
    if (same) {
      same.attributes = completed(same.attributes, { ...toldAttributes(group.records), code: group.code })
      return fresh(same.id, same.attributes.kind, null)
    }
    const attributes = newSchoolAttributes({
      ...toldAttributes(group.records),
      name: group.name,
      code: group.code,
      kind,
    })
    const newSchool = { id: context.newId(), attributes }
    invented.set(`${key.stem}${key.ending}`, newSchool)
    return fresh(newSchool.id, kind, newSchool)
  }

  /** Each attribute of a school once, however many files tell it. */
  const noteChanges = (group: MentionGroup, { schoolId, match }: Outcome): number => {
    const school = match === 'new' || schoolId === null ? undefined : byId.get(schoolId)
    if (!school) return 0
    const found = registryChanges(group, school, (code) => index.byCode(code) === null)
    const fresh = found.filter(
      (change) =>
        !schoolChanges.some((one) => one.schoolId === school.id && one.attribute === change.attribute),
    )
    schoolChanges.push(...fresh)
    return fresh.length
  }

  for (const group of groups) {
    yield
    const outcome = decide(group)
    if (outcome.newSchool) newSchools.push(outcome.newSchool)
    const brought = outcome.newSchool ? 1 : noteChanges(group, outcome)
    if (brought > 0) group.records[0]?.file.report.bring(brought)
    reportSchool(group, outcome)
    const key = outcome.schoolId ?? `?${group.name}\u0000${group.code ?? ''}`
    const taken = subjects.get(key)
    if (taken) taken.records.push(...group.records)
    else {
      const { schoolId, match, kind, attachedStages } = outcome
      const records = group.records
      const subject = { key: group.name, schoolId, match, kind, attachedStages, records }
      subjects.set(key, { subject, records })
    }
  }
  const all = [...subjects.values()].map(({ subject }) => subject)
  if (county.length > 0)
    all.push({ key: null, schoolId: null, match: 'county', kind: null, attachedStages: [], records: county })
  return { subjects: all, newSchools, schoolChanges }
}

const fresh = (schoolId: string, kind: SchoolKind, newSchool: NewSchool | null): Outcome => ({
  schoolId,
  match: 'new',
  kind,
  attachedStages: [],
  candidates: [],
  newSchool,
})

const known = (school: School, match: Outcome['match']): Outcome => ({
  schoolId: school.id,
  match,
  kind: school.kind,
  attachedStages: school.attachedStages,
  candidates: [],
  newSchool: null,
})

const unknown = (candidates: readonly School[]): Outcome => ({
  schoolId: null,
  match: 'unknown',
  kind: null,
  attachedStages: [],
  candidates,
  newSchool: null,
})

/** What a second mention tells beyond the first. */
function completed(attributes: SchoolAttributes, told: Partial<SchoolAttributes>): SchoolAttributes {
  const missing = Object.entries(told).filter(([name]) => attributes[name as keyof SchoolAttributes] === null)
  return { ...attributes, ...Object.fromEntries(missing) }
}

/** Lists the school once in each file that names it. */
function reportSchool(group: MentionGroup, outcome: Outcome): void {
  if (outcome.match === 'county') return
  const match = outcome.match
  const files = new Set(group.records.map(({ file }) => file))
  const kind = outcome.kind ?? toldKind(group)
  for (const file of files) {
    file.report.school({
      key: group.name,
      code: group.code,
      kind,
      match,
      schoolId: match === 'new' ? null : outcome.schoolId,
      candidates: outcome.candidates.map((school) => ({ schoolId: school.id, name: school.name })),
    })
  }
}

/** Two schools in one code, or one name with two codes: an error that names both rows (product §13). */
function refuseSharedCodes(groups: readonly MentionGroup[]): ReadonlySet<MentionGroup> {
  const byCode = new Map<string, MentionGroup>()
  const byName = new Map<string, MentionGroup>()
  const refused = new Set<MentionGroup>()
  for (const group of groups) {
    const [first] = group.records
    if (group.code === null || !first) continue
    const holder = byCode.get(group.code)
    const [other] = holder?.records ?? []
    if (holder && other && !sameName(holder.name, group.name)) {
      const params = { code: group.code, name: group.name, other: holder.name, place: placeOfName(other) }
      reportAtName(first, valueError('codeOfTwoSchools', params))
      refused.add(group)
    } else if (!holder) byCode.set(group.code, group)
    const namesake = byName.get(group.name)
    const [elsewhere] = namesake?.records ?? []
    if (namesake && elsewhere && namesake.code !== group.code) {
      const params = {
        name: group.name,
        code: group.code,
        other: namesake.code ?? '',
        place: placeOfName(elsewhere),
      }
      reportAtName(first, valueError('schoolOfTwoCodes', params))
      refused.add(group)
    } else if (!namesake) byName.set(group.name, group)
  }
  return refused
}

function sameName(one: string, other: string): boolean {
  if (one === other) return true
  const [left, right] = [schoolNameKey(one), schoolNameKey(other)]
  return left.stem === right.stem && left.ending === right.ending
}

/** Where the file and the registry say different things of a school that was found. */
function disagreements(
  group: MentionGroup,
  school: School,
  byCode: boolean,
  namesake: School | null,
): ValueIssue[] {
  const issues: ValueIssue[] = []
  const names = { name: group.name, registered: school.name }
  if (byCode && namesake && namesake.id !== school.id) {
    issues.push(valueError('codeAndNameDisagree', { ...names, code: group.code ?? '' }))
  } else if (byCode && !sameName(group.name, school.name)) {
    issues.push({ code: 'nameDiffers', severity: 'warning', params: { ...names, code: group.code ?? '' } })
  }
  if (group.code !== null && school.code !== null && group.code !== school.code) {
    const params = { name: school.name, code: group.code, registered: school.code }
    issues.push({ code: 'codeDiffers', severity: 'warning', params })
  }
  const { kind } = toldAttributes(group.records)
  if (kind && kind !== school.kind) {
    const params = { name: school.name, kind, registered: school.kind }
    issues.push({ code: 'kindDiffers', severity: 'warning', params })
  }
  return issues
}
