import { applicationForm } from './application-form.ts'
import { countyForm } from './county-form.ts'
import type { Layout } from './layout.ts'
import { nationalSurvey } from './national-survey.ts'
import { roster } from './roster.ts'
import { schoolForm } from './school-form.ts'
import { schoolTable } from './school-table.ts'

/** Every layout that is recognised; the surest one is taken. */
export const layouts: readonly Layout[] = [
  schoolForm,
  countyForm,
  applicationForm,
  nationalSurvey,
  roster,
  schoolTable,
]
