import type { Translation } from '../translation.ts'
import type { launchMessages as chinese } from '../zh-CN/launch.ts'

/** What `npm start` says before the application is open. */
export const launchMessages: Translation<typeof chinese> = {
  fetching: ({ percent }) =>
    `Fetching the desktop runtime: ${percent}% (Ctrl+C cancels and opens the browser)`,
  optionSample: 'open the sample county (Taiping; all its data are invented)',
  optionData: 'data folder',
  optionBrowser: 'open in the browser',
  optionPort: 'port of the browser address (chosen by the system if not given)',
  why: {
    asked: 'Opening in the browser, as --browser asks.',
    noDisplay: 'This machine has no display: opening in the browser.',
    unreachable: 'There is no desktop runtime and its site cannot be reached: opening in the browser.',
    cancelled: 'Fetching the desktop runtime was cancelled: opening in the browser.',
    failed: 'The desktop runtime could not be fetched: opening in the browser.',
    ended: 'The desktop window could not be shown: opening in the browser.',
  },
}
