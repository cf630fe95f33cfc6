import type { Contract } from '../../shared/contract/index.ts'
import type { AnyHandler } from '../dispatcher.ts'
import { acceptanceHandlers } from './acceptance.ts'
import { appHandlers } from './app.ts'
import { assessmentHandlers } from './assessments.ts'
import { backupHandlers } from './backups.ts'
import { checkHandlers } from './checks.ts'
import { countyHandlers } from './county/index.ts'
import { declaredResultHandlers } from './declared-results.ts'
import type { SubjectHandlers } from './define-handlers.ts'
import { dictionaryHandlers } from './dictionary.ts'
import { earlyWarningHandlers } from './early-warnings.ts'
import { exportHandlers } from './exports.ts'
import { fiscalHandlers } from './fiscal.ts'
import { forecastHandlers } from './forecasts.ts'
import { importHandlers } from './imports.ts'
import { listHandlers } from './lists.ts'
import { mappingHandlers } from './mappings.ts'
import { observationHandlers } from './observations.ts'
import { overrideHandlers } from './overrides.ts'
import { overviewHandlers } from './overview.ts'
import { relaxationHandlers } from './relaxations.ts'
import { reportHandlers } from './reports.ts'
import { scenarioHandlers } from './scenarios.ts'
import { schoolYearHandlers } from './school-years.ts'
import { schoolHandlers } from './schools.ts'
import { standingHandlers } from './standings.ts'
import { visitHandlers } from './visits.ts'

/** A subject of the contract without its handlers does not compile. */
const bySubject: { readonly [S in keyof Contract]: SubjectHandlers<S> } = {
  acceptance: acceptanceHandlers,
  app: appHandlers,
  assessments: assessmentHandlers,
  backups: backupHandlers,
  checks: checkHandlers,
  county: countyHandlers,
  declaredResults: declaredResultHandlers,
  dictionary: dictionaryHandlers,
  earlyWarnings: earlyWarningHandlers,
  exports: exportHandlers,
  fiscal: fiscalHandlers,
  forecasts: forecastHandlers,
  imports: importHandlers,
  lists: listHandlers,
  mappings: mappingHandlers,
  observations: observationHandlers,
  overrides: overrideHandlers,
  overview: overviewHandlers,
  relaxations: relaxationHandlers,
  reports: reportHandlers,
  scenarios: scenarioHandlers,
  schools: schoolHandlers,
  schoolYears: schoolYearHandlers,
  standings: standingHandlers,
  visits: visitHandlers,
}

export const handlers: Readonly<Record<string, Readonly<Record<string, AnyHandler>>>> = bySubject
