import type { Translation } from '../../translation.ts'
import type { start as chinese } from '../../zh-CN/screens/start.ts'

/** First start: who is working here. */
export const start: Translation<typeof chinese> = {
  title: 'Begin with Junheng',
  hint: 'Asked only once; you can change it later under "Settings".',
  userName: 'Your name',
  userNameHint: 'Kept with every value that you enter or correct',
  county: 'Name of the county',
  year: 'School year',
  yearHint: 'e.g. 2025 for 1 September 2025 to 31 August 2026',
  begin: 'Begin',
  sample:
    'Want to see a sample first? Quit and start the program as the sample county to open the invented data of Taiping District.',
}
