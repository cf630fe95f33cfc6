import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { relaunch } from './relaunch.ts'
import { desktopTexts } from './texts.ts'

/** A data folder that the user chooses; null for none. */
export async function chooseFolder(window?: BrowserWindow): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: desktopTexts().openFolderTitle,
    properties: ['openDirectory', 'createDirectory'],
  }
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? null : (filePaths[0] ?? null)
}

/** Starts again on the data folder that the user chooses. */
export async function openOtherFolder(window: BrowserWindow): Promise<void> {
  const folder = await chooseFolder(window)
  if (folder === null) return
  relaunch(['--data', folder])
  app.quit()
}
