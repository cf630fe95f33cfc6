import type { Translation } from '../../translation.ts'
import type { exporting as chinese } from '../../zh-CN/screens/exports.ts'

/** From a list to a workbook. */
export const exporting: Translation<typeof chinese> = {
  export: 'Export',
  exportHint: 'The rows shown as an Excel file, filtered and sorted as they are here',
  exporting: 'Exporting',
  nothing: 'No rows to export',
  filtered: ({ column, values }) => `${column}: ${values}`,
  searched: ({ text }) => `Search: ${text}`,
}
