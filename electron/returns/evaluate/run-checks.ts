import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { CheckCounty, CountyFound } from '../check-kit/county.ts'
import { countyFingerprintOf, fingerprintOf } from '../check-kit/fingerprint.ts'
import { fieldsOverSchools, planChecks } from '../check-kit/plan-checks.ts'
import type { Check, CheckedValue, CheckSubject, OtherSource } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { ReturnedLists } from '../extract.ts'
import type { ValueIssue } from '../value-issue.ts'
import { type CheckWarning, NEEDS_REASON } from './checking.ts'
import type { ImportContext } from './context.ts'
import { returnedLists } from './lists-of-subject.ts'
import { reportAtValue } from './locate-value.ts'
import { type Reading, reportAt } from './reading.ts'
import { type Subject, stagesOfSubject } from './subject.ts'
import type { SubjectValues } from './subject-values.ts'

const NO_STAGES: readonly Stage[] = []
const NO_OTHERS: readonly OtherSource[] = []

export type ImportChecks = {
  /** Fields that the checks over all schools need. */
  readonly fieldsOverSchools: ReadonlySet<string>
  /** Runs every check that looks at something the batch brings for this school, or for the county. */
  readonly ofSubject: (subject: Subject, values: SubjectValues) => void
  readonly overSchools: (county: CheckCounty, subjects: readonly Subject[]) => Generator<undefined>
  /** The warnings of checks so far, but for those whose reason is known from before. */
  readonly warnings: () => readonly CheckWarning[]
}

/** Runs the checks of an import, and tells what they find at the cells of the batch. */
export function createImportChecks(context: ImportContext): ImportChecks {
  const { checking } = context
  const plan = planChecks(checks)
  const checked = createCheckSubject(context)
  const warnings: CheckWarning[] = []

  const tell = (
    { id, severity }: Check,
    about: { readonly schoolId: string | null; readonly name: string; readonly params: MessageParams },
    fingerprint: string,
    report: (issue: ValueIssue) => string | null,
  ) => {
    const { schoolId, name, params } = about
    const asked = severity === NEEDS_REASON
    const reason = asked ? checking.reason(schoolId, id, fingerprint) : null
    const issue = { code: id, severity, params: { ...params, name }, ...(reason !== null && { reason }) }
    const given = report(issue)
    if (asked && reason === null) warnings.push({ schoolId, check: id, fingerprint, reason: given })
  }

  return {
    fieldsOverSchools: fieldsOverSchools(plan, checking.standards),
    ofSubject: (subject, values) => {
      checked.bind(subject, values)
      const level = subject.key === null ? 'county' : 'school'
      const { schoolId, key } = subject
      for (const check of plan.of(level, checked.underCheck(), checked.stored())) {
        for (const { params, at } of check.find(checked.view)) {
          const reading = at.find(isReading)
          if (!reading) continue
          tell(check, { schoolId, name: key ?? '', params }, fingerprintOf(at), (issue) =>
            reportAt(reading, issue),
          )
        }
      }
    },
    *overSchools(county, subjects) {
      let byId: ReadonlyMap<string | null, Subject> | null = null
      for (const check of plan.overSchools) {
        if (check.onlyStored) continue
        for (const found of check.find(county)) {
          byId ??= new Map(subjects.map((subject) => [subject.schoolId, subject]))
          const subject = subjectOf(found, byId)
          if (!subject) continue
          const name = found.schoolId === null ? '' : (subject.key ?? '')
          const own = found.at.filter(({ schoolId }) => schoolId === subject.schoolId)
          const about = { schoolId: found.schoolId, name, params: found.params }
          tell(check, about, countyFingerprintOf(found), (issue) => reportAtValue(subject, own, issue))
        }
        yield
      }
    },
    warnings: () => warnings,
  }
}

/** The school of the batch at which a finding is told: its own, or the first that it cites. */
function subjectOf(
  { schoolId, at }: CountyFound,
  byId: ReadonlyMap<string | null, Subject>,
): Subject | undefined {
  if (schoolId !== null) return byId.get(schoolId)
  return at.map((value) => byId.get(value.schoolId)).find((subject) => subject !== undefined)
}

type BoundSubject = {
  readonly view: CheckSubject
  readonly bind: (subject: Subject, values: SubjectValues) => void
  /** Fields that the store knows of it; null where it does not know the subject. */
  readonly stored: () => readonly string[] | null
  readonly underCheck: () => readonly Reading[]
}

/** One view serves every subject of a batch in turn, or its garbage would be larger than the batch. */
function createCheckSubject(context: ImportContext): BoundSubject {
  const { checking } = context
  const fields = new Map(context.dictionary.fields.map((field) => [field.code, field]))
  let of: SubjectValues | null = null
  let read: readonly Reading[] = []
  let schoolId: string | null = null
  let known = false
  let lists: ReturnedLists | null = null
  let kind: SchoolKind | null = null
  let stages: readonly Stage[] = NO_STAGES

  const stored = (
    value: string | null,
    standing: 'counts' | 'lastYear',
    code: string,
    stage: ObservationStage,
  ) => {
    const field = fields.get(code)
    return value !== null && field ? { value, amount: Number(value), field, stage, standing } : null
  }
  const counts = (code: string, stage: ObservationStage): CheckedValue | null =>
    known ? stored(context.current(schoolId, code, stage)?.value ?? null, 'counts', code, stage) : null
  const view: CheckSubject = {
    get kind() {
      return kind
    },
    get stages() {
      return stages
    },
    get: (field, stage) => of?.get(field, stage) ?? counts(field, stage),
    lastYear: (code, stage) =>
      known ? stored(context.lastYear(schoolId, code, stage), 'lastYear', code, stage) : null,
    otherSources: (value) => (known && isReading(value) ? otherSources(value, schoolId, context) : NO_OTHERS),
    underCheck: () => read,
    classes: () => lists?.classes ?? (schoolId === null ? [] : checking.classes(schoolId)),
    rooms: () => lists?.rooms ?? (schoolId === null ? [] : checking.rooms(schoolId)),
  }
  return {
    view,
    stored: () => (known ? context.storedFields(schoolId) : null),
    underCheck: () => read,
    bind: (subject, values) => {
      of = values
      read = values.all()
      schoolId = subject.match === 'new' ? null : subject.schoolId
      known = subject.key === null || schoolId !== null
      lists = returnedLists(subject)
      kind = subject.kind
      stages = stagesOfSubject(subject)
    },
  }
}

/** What counts today, where another kind of return brought it; a correction is asked about elsewhere. */
function otherSources(
  reading: Reading,
  schoolId: string | null,
  context: ImportContext,
): readonly OtherSource[] {
  const { field, stage, from } = reading
  const current = context.current(schoolId, field.code, stage)
  if (!current?.layout || current.manual) return NO_OTHERS
  if (current.layout === from.file.recognised?.layout.id) return NO_OTHERS
  const value = {
    value: current.value,
    amount: Number(current.value),
    field,
    stage,
    standing: 'former',
  } as const
  return [{ value, between: 'files' }]
}

function isReading(value: CheckedValue | null): value is Reading {
  return value !== null && 'from' in value
}
