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

/** Every text of the screens in Simplified Chinese, by page. */
export const zhCnScreens = {
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

/** What a catalogue of another language has to say. */
export type ScreenCatalogue = typeof zhCnScreens
