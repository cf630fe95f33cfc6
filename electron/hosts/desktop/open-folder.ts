import { app, type BrowserWindow, dialog } from 'electron'
import { desktopTexts } from './texts.ts'

/** Starts again on the data folder that the user chooses. */
export async function openOtherFolder(window: BrowserWindow): Promise<void> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: desktopTexts().openFolderTitle,
    properties: ['openDirectory', 'createDirectory'],
  })
  const [folder] = filePaths
  if (canceled || folder === undefined) return
  const ownArguments = app.isPackaged ? [] : [app.getAppPath()]
  app.relaunch({ args: [...ownArguments, '--data', folder] })
  app.quit()
}
