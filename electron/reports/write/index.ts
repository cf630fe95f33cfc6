import type { ReportDocument, ReportFormat } from '../../../shared/reports/block.ts'
import { renderHtml } from '../../../shared/reports/render-html.ts'

export type Print = (html: string) => Promise<Uint8Array>

/**
 * The same blocks in the format asked for. `print` makes a PDF of a page. The libraries of documents are large,
 * and most runs never write one: they are loaded by the first.
 */
export async function writeReport(
  document: ReportDocument,
  format: ReportFormat,
  print: Print,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).writeDocx(document)
    case 'xlsx':
      return (await import('./xlsx.ts')).writeXlsx(document)
    case 'pdf':
      return print(renderHtml(document))
  }
}
