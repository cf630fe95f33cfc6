import type { ReportDocument, ReportFormat } from '../../../shared/reports/block.ts'
import { renderHtml } from '../../../shared/reports/render-html.ts'
import { writeDocx } from './docx.ts'
import { writeXlsx } from './xlsx.ts'

export type Print = (html: string) => Promise<Uint8Array>

/** The same blocks in the format asked for. `print` makes a PDF of a page. */
export function writeReport(
  document: ReportDocument,
  format: ReportFormat,
  print: Print,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(document)
    case 'xlsx':
      return writeXlsx(document)
    case 'pdf':
      return print(renderHtml(document))
  }
}
