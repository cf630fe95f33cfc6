import { parse } from 'csv-parse/sync'
import type { WorkbookGrid } from '../../../../shared/returns/workbook.ts'
import { cellBudget } from '../cell-budget.ts'
import type { ReadLimits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { sheetBuilder } from '../sheet-builder.ts'
import { sniffDelimiter, TOLERANT } from './sniff-delimiter.ts'

/**
 * Reads delimited text as one sheet. A text file stores text: `007` stays as it is, and numbers are made
 * where numbers are wanted, by the same reading that understands numbers typed as text in a workbook.
 */
export function readText(text: string, sheetName: string, limits: ReadLimits): WorkbookGrid {
  if (text.trim() === '') throw new Refusal('emptyFile')
  const delimiter = sniffDelimiter(text)
  const builder = sheetBuilder(sheetName, false, cellBudget(limits))
  let row = 0
  parse(text, {
    delimiter,
    ...TOLERANT,
    on_record: (fields: string[]) => {
      for (const [column, field] of fields.entries()) builder.set(row, column, field)
      row++
      return null
    },
  })
  return { format: delimiter === '\t' ? 'tsv' : 'csv', sheets: [builder.finish()] }
}
