import { applicationTables } from './application-tables.ts'
import { countyAssessment } from './county-assessment.ts'
import type { Report } from './report-definition.ts'
import { schoolAcceptance } from './school-acceptance.ts'
import { visitBlankForm } from './visit-blank-form.ts'
import { visitRecord } from './visit-record.ts'

/** The reports, in the order in which they are offered. */
export const reports: readonly Report[] = [
  schoolAcceptance,
  countyAssessment,
  applicationTables,
  visitRecord,
  visitBlankForm,
]
