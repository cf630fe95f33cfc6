import type { Translation } from '../../translation.ts'
import type { exporting as chinese } from '../../zh-CN/screens/exports.ts'

/** From a list to a workbook. */
export const exporting: Translation<typeof chinese> = {
  export: 'Export',
  exportHint: 'The rows shown as an Excel file, filtered and sorted as they are here',
  handCheck: 'Hand-check workbook',
  handCheckHint:
    'An Excel file with live formulas: values, indicators, verdicts and coefficients step by step, to be followed with a calculator',
  exporting: 'Exporting',
  filtered: ({ column, values }) => `${column}: ${values}`,
  searched: ({ text }) => `Search: ${text}`,
}
