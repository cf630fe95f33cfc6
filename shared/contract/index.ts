import { acceptance } from './acceptance.ts'
import { app } from './app.ts'
import { assessments } from './assessments.ts'
import { backups } from './backups.ts'
import { checks } from './checks.ts'
import { county } from './county.ts'
import { declaredResults } from './declared-results.ts'
import { dictionary } from './dictionary.ts'
import { earlyWarnings } from './early-warnings.ts'
import { exportCalls } from './exports.ts'
import { fiscal } from './fiscal.ts'
import { forecasts } from './forecasts.ts'
import { imports } from './imports.ts'
import { lists } from './lists.ts'
import { mappings } from './mappings.ts'
import { observations } from './observations.ts'
import { overrides } from './overrides.ts'
import { overview } from './overview.ts'
import { relaxations } from './relaxations.ts'
import { reports } from './reports.ts'
import { scenarios } from './scenarios.ts'
import { schoolYears } from './school-years.ts'
import { schools } from './schools.ts'
import { standings } from './standings.ts'
import { visits } from './visits.ts'

/** Every call at the door: subject → name → definition. */
export const contract = {
  acceptance,
  app,
  assessments,
  backups,
  checks,
  county,
  declaredResults,
  dictionary,
  earlyWarnings,
  exports: exportCalls,
  fiscal,
  forecasts,
  imports,
  lists,
  mappings,
  observations,
  overrides,
  overview,
  relaxations,
  reports,
  scenarios,
  schools,
  schoolYears,
  standings,
  visits,
} as const
export type Contract = typeof contract
