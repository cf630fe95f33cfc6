import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import { desktopTexts } from './texts.ts'
import { isOnScreen, keepWindowState, readWindowState } from './window-state.ts'

const FIRST_SIZE = { width: 1366, height: 820 }

/** What every window of ours has: its page is a page, and nothing more. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies BrowserWindowConstructorOptions['webPreferences']

/** The window, where it last stood; hidden until there is something to see. */
export function createWindow(icon: string): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json')
  const kept = readWindowState(stateFile)
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { maximized, ...place } = kept && isOnScreen(kept, areas) ? kept : { ...FIRST_SIZE, maximized: false }
  const window = new BrowserWindow({
    ...place,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: desktopTexts().product,
    icon,
    backgroundColor: '#ffffff',
    webPreferences: {
      ...SAFE_PREFERENCES,
      devTools: !app.isPackaged,
      preload: fileURLToPath(new URL('./preload.ts', import.meta.url)),
    },
  })
  if (maximized) window.maximize()
  keepWindowState(window, stateFile)
  return window
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
