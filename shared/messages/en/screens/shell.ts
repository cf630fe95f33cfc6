import type { Translation } from '../../translation.ts'
import type { shell as chinese } from '../../zh-CN/screens/shell.ts'

/** The frame around every page. */
export const shell: Translation<typeof chinese> = {
  product: 'Junheng',
  menu: {
    overview: 'Overview',
    schools: 'Schools',
    data: 'Data',
    indicators: 'Indicators',
    visits: 'Visits',
    acceptance: 'Acceptance',
    settings: 'Settings',
  },
  overdueVisits: (p) => `${p.count} overdue`,
  menuLabel: 'Main menu',
  chooseYear: 'School year',
  chooseStandard: 'Standard',
  search: 'Search',
  searchKeys: 'Ctrl+K',
  searchHint: 'Type the name of a page, a school or an indicator',
  searchNothing: "Nothing found. Try one word of the school's name.",
  searchScreens: 'Pages',
  searchSchools: 'Schools',
  searchIndicators: 'Indicators',
  searchVisits: 'Visits',
  noUser: 'No name given',
  theme: { light: 'Light', dark: 'Dark' },
  toDark: 'Switch to dark colours',
  toLight: 'Switch to light colours',
  inventedBanner:
    'The data of this county are samples. All are invented, to get to know the program; do not report them.',
  openOwn: 'Open your county',
  status: 'Status line',
  offline: 'Offline',
  saved: (p) => `Saved ${p.time}`,
  notSaved: 'Nothing written yet',
  folder: (p) => `This machine: ${p.name}`,
  quit: 'Quit',
  quitTitle: 'Quit Junheng?',
  quitText:
    'All data are saved. This page stops working after that; start the program next time as you did before.',
  quitDone: 'Junheng has ended',
  quitDoneText: 'You can close this page. Start the program next time as you did before.',
  cancelJob: 'Cancel',
  phases: {
    reading: 'Reading',
    checking: 'Checking',
    saving: 'Saving',
    assessing: 'Computing',
    writing: 'Writing the file',
  },
  jobProgress: (p) => `${p.label} ${p.done}/${p.total}`,
  timeLeft: (p) =>
    p.seconds < 60 ? `about ${p.seconds} s left` : `about ${Math.ceil(p.seconds / 60)} min left`,
  skipToContent: 'Skip to the content',
}
