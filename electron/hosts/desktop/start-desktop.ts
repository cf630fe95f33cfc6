import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, Menu, protocol, session } from 'electron'
import { sentence } from '../../../shared/messages/message.ts'
import { appPlaces } from '../../platform/app-places.ts'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { createFileTokens } from '../../platform/file-tokens.ts'
import { tellLauncher } from '../../platform/launcher-marker.ts'
import { SCHEME, START_ADDRESS } from './address.ts'
import { createAppProtocol } from './app-protocol.ts'
import { openBridge } from './bridge.ts'
import { createWindow, focusWindow } from './create-window.ts'
import { offerDownloads } from './downloads.ts'
import { hardenContents, restrictPermissions } from './harden.ts'
import { createMenu } from './menu.ts'
import { openData } from './open-data.ts'
import { createWindowPrinter } from './print-pdf.ts'
import { relaunch } from './relaunch.ts'
import { startAppProcess } from './start-app-process.ts'
import { desktopTexts } from './texts.ts'

/** The application of one data folder in one window. A second start on the same folder shows the first. */
export async function startDesktop(choice: {
  readonly data?: string | undefined
  readonly sample: boolean
  /** Where the way back from the sample county leads. */
  readonly own?: string | undefined
}): Promise<void> {
  const { own, sample } = appPlaces({ path: choice.data, sample: choice.sample })
  const place = choice.sample ? sample : own
  const { folder } = place
  app.setPath('userData', profileFolder(folder))
  if (!app.requestSingleInstanceLock()) {
    tellLauncher()
    return app.quit()
  }
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  await app.whenReady()

  const client = await openData(folder, () =>
    startAppProcess(place, { print: createWindowPrinter(), onLost: startAgain }),
  )
  if (client === null) return app.exit(1)
  const home = choice.sample ? choice.own : folder
  openMainWindow(folder, client, (county) => {
    if (county === 'sample') relaunch(['--sample', ...(home === undefined ? [] : ['--own', home])])
    else relaunch(home === undefined ? [] : ['--data', home])
    app.quit()
  })
}

function openMainWindow(folder: string, client: AppClient, onOpen: (county: string) => void): void {
  const tokens = createFileTokens(join(folder, 'transfers'))
  const rendererFolder = join(app.getAppPath(), 'dist', 'renderer')
  const ours = session.defaultSession
  restrictPermissions(ours)
  offerDownloads(ours)
  ours.protocol.handle(
    SCHEME,
    createAppProtocol({ app: client, tokens, rendererFolder, onOpen, onQuit: () => app.quit() }),
  )
  const window = createWindow(join(app.getAppPath(), 'build', 'icons', 'icon.png'))
  openBridge(window, client)
  Menu.setApplicationMenu(createMenu(window))
  app.on('second-instance', () => focusWindow(window))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    void client.close().then(() => {
      tokens.clear()
      app.exit(0)
    })
  })
  window.once('ready-to-show', () => {
    window.show()
    tellLauncher()
  })
  void window.loadURL(START_ADDRESS)
}

/** Each data folder has a profile of its own, and with it a first window of its own. */
function profileFolder(folder: string): string {
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const profile = join(app.getPath('appData'), 'junheng', 'desktop', mark)
  mkdirSync(profile, { recursive: true })
  return profile
}

/** The utility process is gone: everything that was acknowledged is on disk, so start anew. */
function startAgain(): void {
  const answer = dialog.showMessageBoxSync({
    type: 'error',
    title: desktopTexts().product,
    message: sentence(desktopTexts().lost),
    buttons: [desktopTexts().startAgain, desktopTexts().quit],
  })
  if (answer === 0) relaunch()
  app.exit(1)
}
