import type { Translation } from '../../translation.ts'
import type { start as chinese } from '../../zh-CN/screens/start.ts'

/** First start: who is working here, on which county. */
export const start: Translation<typeof chinese> = {
  title: 'Begin with Junheng',
  which: 'Which county to open',
  own: 'Set up your county',
  hint: 'Asked only once; you can change it later under "Settings".',
  userName: 'Your name',
  userNameHint: 'Kept with every value that you enter or correct',
  county: 'Name of the county',
  year: 'School year',
  yearHint: 'e.g. 2025 for 1 September 2025 to 31 August 2026',
  standard: 'Standard',
  standardHint: 'You can switch at any time at the top of the page',
  begin: 'Begin',
  sample: 'Look at the sample county',
  sampleText:
    'Taiping District is a sample county with its schools and their figures. All of them are invented, and you can change whatever you like. It has a folder of its own and never mixes with your data; "Open your county" at the top of the page leads back here.',
  openSample: 'Open the sample county',
}
