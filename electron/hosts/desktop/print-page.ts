import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type PrintToPDFOptions } from 'electron'
import { sentence } from '../../../shared/messages/message.ts'
import { desktopTexts } from './texts.ts'

export const PDF_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions

/** What stands in the window, by the printer dialog of the system. */
export function printPage(window: BrowserWindow): void {
  window.webContents.print({ printBackground: true })
}

/** What stands in the window as a PDF file, where the user says. */
export async function savePageAsPdf(window: BrowserWindow): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: desktopTexts().savePdfTitle,
    defaultPath: join(app.getPath('documents'), `${window.getTitle()}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (canceled) return
  try {
    await writeFile(filePath, await window.webContents.printToPDF(PDF_OPTIONS))
  } catch {
    dialog.showErrorBox(desktopTexts().product, sentence(desktopTexts().notSaved, { file: filePath }))
  }
}
