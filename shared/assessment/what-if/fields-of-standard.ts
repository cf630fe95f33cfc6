import { fieldsOfTerms } from '../numerator-fields.ts'
import type { Standard } from '../standard.ts'
import { STUDENTS_FIELD } from '../taught-stages.ts'

/** Every field that an indicator of the standard can take, and enrolment. */
export function fieldsOfStandard({ indicators, stages }: Standard): ReadonlySet<string> {
  const taken = indicators.flatMap(({ numerator }) =>
    stages.flatMap((stage) => fieldsOfTerms(numerator[stage])),
  )
  return new Set([STUDENTS_FIELD, ...taken])
}
