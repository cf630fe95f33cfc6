import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { CheckedValue, CheckSubject } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { ImportContext } from './context.ts'
import { type Reading, reportAt } from './reading.ts'
import type { Subject } from './subject.ts'
import type { SubjectValues } from './subject-values.ts'

const NO_STAGES: readonly Stage[] = []

/** Runs every check that looks at something the batch brings for this school. */
export function runChecks(
  subject: Subject,
  values: SubjectValues,
  context: ImportContext,
  fieldOf: (code: string) => FieldDefinition | null,
): void {
  if (subject.key === null) return
  const checked = checkSubject(subject, values, context, fieldOf)
  for (const check of checks) {
    if (check.fields.length === 0 || check.fields.some((field) => values.has(field))) check.run(checked)
  }
}

function checkSubject(
  subject: Subject,
  values: SubjectValues,
  context: ImportContext,
  fieldOf: (code: string) => FieldDefinition | null,
): CheckSubject {
  const schoolId = subject.match === 'new' ? null : subject.schoolId
  return {
    name: subject.key ?? '',
    kind: subject.kind,
    stages: subject.kind === null ? NO_STAGES : stagesOfKind(subject.kind),
    registered: schoolId !== null,
    get: (field, stage) =>
      values.get(field, stage) ??
      (schoolId === null ? null : stored(context, schoolId, field, stage, fieldOf)),
    lastYear: ({ field, stage }) => {
      const before = schoolId === null ? null : context.lastYear(schoolId, field.code, stage)
      return before === null ? null : Number(before)
    },
    imported: values.all,
    report: (issue, at) => {
      const reading = at.find(isReading)
      if (reading) reportAt(reading, issue)
    },
  }
}

function isReading(value: CheckedValue | null): value is Reading {
  return value?.imported === true
}

function stored(
  context: ImportContext,
  schoolId: string,
  code: string,
  stage: ObservationStage,
  fieldOf: (code: string) => FieldDefinition | null,
): CheckedValue | null {
  const current = context.current(schoolId, code, stage)
  const field = fieldOf(code)
  if (!current || !field) return null
  return { value: current.value, amount: Number(current.value), imported: false, field, stage }
}
