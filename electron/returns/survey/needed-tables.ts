import { type SchoolKind, stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { SurveySubject, SurveyTable } from './survey-table.ts'
import { surveyTables } from './tables/index.ts'

/** A subject that is filled in for a stage, or for the whole school (null). */
export type FilledSubject = { readonly subject: SurveySubject; readonly stage: Stage | null }

const BY_STAGE: readonly SurveySubject[] = ['students', 'classes', 'teachers', 'backbone']
const WHOLE: readonly SurveySubject[] = ['premises', 'equipment']

/** The tables that a school of this kind needs for the seven indicators and of which nothing was found. */
export function lackingTables(
  kind: SchoolKind,
  filled: readonly FilledSubject[],
  newForms: boolean,
): readonly SurveyTable[] {
  const has = (subject: SurveySubject, stage: Stage | null) =>
    filled.some((one) => one.subject === subject && one.stage === stage)
  const generation = surveyTables.filter(({ number }) => number.startsWith('教基') === newForms)
  const lacking = generation.filter(({ subject, stage }) => {
    if (WHOLE.includes(subject)) return !has(subject, null)
    if (subject === 'backbone') return compulsory(kind).every((taught) => !has(subject, taught))
    if (!BY_STAGE.includes(subject) || stage === null) return false
    const needed =
      stage === 'senior' ? stagesOfKind(kind).includes('senior') : compulsory(kind).includes(stage)
    return needed && !has(subject, stage)
  })
  return lacking
}

function compulsory(kind: SchoolKind): readonly Stage[] {
  return stagesOfKind(kind).filter((stage) => stage !== 'senior')
}
