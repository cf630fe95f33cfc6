import type { Translation } from '../../translation.ts'
import type { zhCnScreens as chinese } from '../../zh-CN/screens/index.ts'
import { acceptance } from './acceptance.ts'
import { backups } from './backups.ts'
import { common } from './common.ts'
import { data } from './data.ts'
import { indicators } from './indicators.ts'
import { overview } from './overview.ts'
import { provenance } from './provenance.ts'
import { schools } from './schools.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { start } from './start.ts'
import { visits } from './visits.ts'
import { words } from './words.ts'

/** Every text of the screens in English, by page. */
export const enScreens: Translation<typeof chinese> = {
  acceptance,
  backups,
  common,
  data,
  indicators,
  overview,
  provenance,
  schools,
  settings,
  shell,
  start,
  visits,
  words,
}
