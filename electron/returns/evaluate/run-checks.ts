import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { CheckedValue, CheckSubject } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { ImportContext } from './context.ts'
import { type Reading, reportAt } from './reading.ts'
import type { Subject } from './subject.ts'
import type { SubjectValues } from './subject-values.ts'

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
  const { schoolId } = subject
  const registered = subject.match !== 'new' && schoolId !== null
  const readings = new Map<CheckedValue, Reading>()
  const seen = (reading: Reading): CheckedValue => {
    const { value, amount, field, stage } = reading
    const checked: CheckedValue = { value, amount, imported: true, field, stage }
    readings.set(checked, reading)
    return checked
  }
  return {
    name: subject.key ?? '',
    kind: subject.kind,
    stages: subject.kind === null ? [] : stagesOfKind(subject.kind),
    get: (field, stage) => {
      const reading = values.get(field, stage)
      if (reading) return seen(reading)
      return registered ? stored(context, schoolId, field, stage, fieldOf) : null
    },
    lastYear: ({ field, stage }) => {
      const before = registered ? context.lastYear(schoolId, field.code, stage) : null
      return before === null ? null : Number(before)
    },
    *imported() {
      for (const reading of values.all()) yield seen(reading)
    },
    report: (issue, at) => {
      for (const value of at) {
        const reading = value ? readings.get(value) : undefined
        if (!reading) continue
        reportAt(reading, issue)
        return
      }
    },
  }
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
