import type { Translation } from '../translation.ts'
import type { checkReportMessages as chinese } from '../zh-CN/check-reports.ts'
import { counted } from './phrases.ts'

/** 数据核查说明 in the printed reports. */
export const checkReportMessages: Translation<typeof chinese> = {
  heading: 'Checks of the data',
  numbered: '(6) Checks of the data',
  good: (p) =>
    `The data of this report were checked by ${counted(p.checks, 'rule')}; there are no errors and nothing to be explained.`,
  summary: (p) =>
    `The data of this report were checked by ${counted(p.checks, 'rule')}: ${counted(p.errors, 'error')}; ${counted(p.warnings, 'finding')} to be explained, of which ${p.answered} are explained and ${p.open} are not.`,
  table: 'Checks of the data',
  columns: {
    school: 'School',
    check: 'Check',
    found: 'What was found',
    reason: 'Explanation',
    by: 'Explained by',
  },
  county: 'County',
}
