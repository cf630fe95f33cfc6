import type { Translation } from '../../translation.ts'
import type { overview as chinese } from '../../zh-CN/screens/overview.ts'
import { dispersionStatusWords } from '../assessment.ts'
import { measured } from '../phrases.ts'

/** 总览: what needs a person today. */
export const overview: Translation<typeof chinese> = {
  title: 'Overview',
  hint: 'What needs you today',
  importReturns: 'Import returns',
  toMatrix: 'See the indicators',
  reached: 'Schools that pass',
  reachedRow: (p) => `${p.pass} / ${p.rows} schools`,
  dispersionRow: (p) => `Dispersion: ${p.met} / ${p.all} within the limit`,
  noRows: 'No school is assessed in this school year',
  dispersion: 'Dispersion between schools',
  limit: (p) => `Limit ${p.limit}`,
  dispersionStatuses: dispersionStatusWords,
  provisional: (p) => `provisional, ${p.schools}/${p.population} schools`,
  borderline: 'Borderline',
  chooseStage: 'Stage',
  shortfalls: 'What is short',
  shortfallsHint: 'nearest to the requirement first',
  shortfall: (p) => measured(p.amount, p.unit),
  shortfallsMore: (p) => `${p.count} more under "Indicators"`,
  noShortfalls: 'No indicator is below its requirement.',
  missing: 'Data missing',
  missingFields: (p) => `missing: ${p.fields}`,
  noMissing: 'The schools that reported left nothing out.',
  schoolsMore: (p) => `${p.count} more, shown as those before are dealt with.`,
  withoutReturn: 'Schools without a return',
  noWithoutReturn: 'All schools have reported.',
  steps: 'Three steps to begin with',
  stepSchools: 'Add the schools',
  stepSchoolsHint: 'One by one, or from the files when returns are imported',
  stepReturns: 'Import the returns',
  stepReturnsHint: 'Drop the files or the folder of the schools on the page "Data"',
  stepVerdicts: 'See indicators and verdicts',
  stepVerdictsHint: 'Seven indicators, dispersion and the verdict of each school follow by themselves',
}
