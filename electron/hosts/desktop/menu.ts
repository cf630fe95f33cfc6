import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import { sentence } from '../../../shared/messages/message.ts'
import { openOtherFolder } from './open-folder.ts'
import { printPage, savePageAsPdf } from './print-page.ts'
import { desktopTexts } from './texts.ts'

const separator = { type: 'separator' } as const

function about(window: BrowserWindow): void {
  const text = desktopTexts()
  void dialog.showMessageBox(window, {
    title: text.about,
    message: text.product,
    detail: sentence(text.version, { version: app.getVersion() }),
    buttons: [text.close],
  })
}

/** The menu of the window, in the words of the product. */
export function createMenu(window: BrowserWindow): Menu {
  const text = desktopTexts()
  const template: MenuItemConstructorOptions[] = [
    {
      label: text.file,
      submenu: [
        { label: text.openFolder, accelerator: 'CmdOrCtrl+O', click: () => void openOtherFolder(window) },
        separator,
        { label: text.print, accelerator: 'CmdOrCtrl+P', click: () => printPage(window) },
        { label: text.savePdf, click: () => void savePageAsPdf(window) },
        separator,
        { label: text.quit, role: 'quit' },
      ],
    },
    {
      label: text.edit,
      submenu: [
        { label: text.undo, role: 'undo' },
        { label: text.redo, role: 'redo' },
        separator,
        { label: text.cut, role: 'cut' },
        { label: text.copy, role: 'copy' },
        { label: text.paste, role: 'paste' },
        { label: text.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: text.view,
      submenu: [
        { label: text.reload, role: 'reload' },
        separator,
        { label: text.zoomIn, role: 'zoomIn' },
        { label: text.zoomOut, role: 'zoomOut' },
        { label: text.zoomReset, role: 'resetZoom' },
        separator,
        { label: text.fullScreen, role: 'togglefullscreen' },
      ],
    },
    {
      label: text.help,
      submenu: [{ label: text.about, click: () => about(window) }],
    },
  ]
  return Menu.buildFromTemplate(template)
}
