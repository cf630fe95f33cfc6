import type { Translation } from '../../translation.ts'
import type { dataChecks as chinese } from '../../zh-CN/screens/data-checks.ts'
import { counted, schoolYearName } from '../phrases.ts'

/** 数据 › 核查: what the checks find in the data that are stored. */
export const dataChecks: Translation<typeof chinese> = {
  hint: (p) => `Checks of the values that count in school year ${schoolYearName(p.year)}`,
  run: 'Check again',
  running: 'Checking the data',
  table: 'Data checks',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  states: {
    all: (p) => `All ${p.count}`,
    error: (p) => `Errors ${p.count}`,
    open: (p) => `To be explained ${p.count}`,
    answered: (p) => `Explained ${p.count}`,
    note: (p) => `Notes ${p.count}`,
  },
  stateLabel: 'Results of the checks',
  allChecks: 'All checks',
  checkLabel: 'Check',
  findSchool: 'Filter by school',
  severity: 'Severity',
  school: 'School',
  county: 'County',
  check: 'Check',
  found: 'What was found',
  values: 'Values',
  reason: 'Explanation',
  by: 'Explained by',
  at: 'Explained at',
  ofStage: (p) => `${p.field} (${p.stage})`,
  lastYear: (p) => `last year ${p.value}`,
  former: (p) => `also ${p.value}`,
  furtherValues: (p) => `${p.count} more`,
  explain: 'It is right…',
  explainTitle: 'It is right: write down why; kept with the data and printed',
  change: 'Change',
  takeBack: 'Take back',
  save: 'It is right',
  othersToo: (p) => `The same for the other ${counted(p.count, 'finding')} of this check`,
  correctFirst: 'Correct the data',
  noneFound: 'Nothing matches. Widen the filter.',
  good: 'Nothing found',
  goodHint: (p) =>
    `The data of ${counted(p.schools, 'school')} passed all ${counted(p.checks, 'check')}. Check again when data have changed.`,
  nothing: 'No data for this school year yet',
  nothingHint: 'Import returns or type values into the table; then they are checked here.',
  further: (p) =>
    `${counted(p.count, 'further finding')} not listed. Deal with those that are, then check again.`,
}
