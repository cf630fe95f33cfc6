import type { NumeratorTerm, Standard } from '../../../shared/assessment/standard.ts'
import { STUDENTS_FIELD } from '../../../shared/assessment/taught-stages.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'

function fieldsOfTerms(terms: readonly NumeratorTerm[]): readonly string[] {
  return terms.flatMap(({ field, otherwise = [] }) => [field, ...fieldsOfTerms(otherwise)])
}

/** The fields of which an indicator's numerator is made for a stage. */
export function numeratorFields(
  { numerator }: Standard['indicators'][number],
  stage: CompulsoryStage,
): readonly string[] {
  return [...new Set(fieldsOfTerms(numerator[stage]))]
}

/** Every field from which the standards are calculated, the enrolment among them. */
export function fieldsOfStandards(standards: readonly Standard[]): ReadonlySet<string> {
  return new Set([
    STUDENTS_FIELD,
    ...standards.flatMap(({ indicators, stages }) =>
      indicators.flatMap((indicator) => stages.flatMap((stage) => numeratorFields(indicator, stage))),
    ),
  ])
}
