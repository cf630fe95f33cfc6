import { CsvError, parse } from 'csv-parse/sync'
import type { WorkbookGrid } from '../../../../shared/returns/workbook.ts'
import { cellBudget } from '../cell-budget.ts'
import type { ReadLimits } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { sheetBuilder } from '../sheet-builder.ts'
import type { DecodedText } from './decode-text.ts'
import { lineWidths } from './line-widths.ts'
import { sniffDelimiter, TOLERANT } from './sniff-delimiter.ts'

/**
 * Reads delimited text as one sheet. A text file stores text: `007` stays as it is, and numbers are made
 * where numbers are wanted, by the same reading that understands numbers typed as text in a workbook.
 */
export function readText(
  { text, encoding }: DecodedText,
  sheetName: string,
  limits: ReadLimits,
): WorkbookGrid {
  if (text.trim() === '') throw new Refusal('emptyFile')
  const delimiter = sniffDelimiter(text)
  const builder = sheetBuilder(sheetName, false, cellBudget(limits))
  const widths = lineWidths()
  let row = 0
  try {
    parse(text, {
      delimiter,
      ...TOLERANT,
      on_record: (fields: string[]) => {
        for (const [column, field] of fields.entries()) builder.set(row, column, field)
        widths.add(fields)
        row++
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    throw new Refusal('quoteNotClosed', { row: row + 1 }, error)
  }
  const form = { encoding, delimiter, ...widths.finish() }
  return { format: delimiter === '\t' ? 'tsv' : 'csv', text: form, sheets: [builder.finish()] }
}
