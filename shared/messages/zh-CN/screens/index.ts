import { acceptance } from './acceptance.ts'
import { answers } from './answers.ts'
import { applicationForms } from './application-forms.ts'
import { backups } from './backups.ts'
import { camera } from './camera.ts'
import { campuses } from './campuses.ts'
import { common } from './common.ts'
import { county } from './county.ts'
import { data } from './data.ts'
import { dataChecks } from './data-checks.ts'
import { declared } from './declared.ts'
import { dispersion } from './dispersion.ts'
import { dueVisits } from './due-visits.ts'
import { earlyWarnings } from './early-warnings.ts'
import { exporting } from './exports.ts'
import { fiscal } from './fiscal.ts'
import { forms } from './forms.ts'
import { indicators } from './indicators.ts'
import { lists } from './lists.ts'
import { mapping } from './mapping.ts'
import { overrides } from './overrides.ts'
import { overview } from './overview.ts'
import { planGaps } from './plan-gaps.ts'
import { provenance } from './provenance.ts'
import { relaxations } from './relaxations.ts'
import { scenarios } from './scenarios.ts'
import { schools } from './schools.ts'
import { scored } from './scored.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { shortfall } from './shortfall.ts'
import { standings } from './standings.ts'
import { start } from './start.ts'
import { trends } from './trends.ts'
import { undo } from './undo.ts'
import { valueTable } from './value-table.ts'
import { visits } from './visits.ts'
import { words } from './words.ts'

/** Every text of the screens in Simplified Chinese, by page. */
export const zhCnScreens = {
  acceptance,
  answers,
  applicationForms,
  backups,
  camera,
  campuses,
  common,
  county,
  data,
  dataChecks,
  declared,
  dispersion,
  dueVisits,
  earlyWarnings,
  exporting,
  fiscal,
  forms,
  indicators,
  lists,
  mapping,
  overrides,
  overview,
  planGaps,
  provenance,
  relaxations,
  scenarios,
  schools,
  scored,
  settings,
  shell,
  shortfall,
  standings,
  start,
  trends,
  undo,
  valueTable,
  visits,
  words,
}

/** What a catalogue of another language has to say. */
export type ScreenCatalogue = typeof zhCnScreens
