import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startDesktop } from '../../electron/hosts/desktop/start-desktop.ts'
import { createClient } from '../../shared/contract/client.ts'
import type { CallOptions, Result } from '../../shared/contract/result.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { app, BrowserWindow, ipcMain } from './electron-stand-in/index.ts'

export const CALL = 'junheng:call'
export const PAGE = 'app://junheng/2025/quality-2017/overview'

/** A folder as Electron would be given: package.json, built screens; and a secret beside them. */
export function applicationFolder(): { readonly root: string; readonly home: string; readonly data: string } {
  const home = temporaryFolder()
  const root = join(home, 'application')
  const renderer = join(root, 'dist', 'renderer')
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"version":"9.8.7"}')
  writeFileSync(join(renderer, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(renderer, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(root, 'dist', 'secret.js'), 'secret')
  return { root, home, data: join(home, 'data') }
}

/** The desktop on a new data folder, as far as its window. */
export async function openDesktop(place = applicationFolder(), firstInstance = true) {
  app.begin({ root: place.root, home: place.home, firstInstance })
  BrowserWindow.all.length = 0
  await startDesktop({ data: place.data, sample: false })
  const [window] = BrowserWindow.all
  if (window === undefined) throw new Error('no window opened')
  const ours = () => ({ sender: window.webContents, senderFrame: window.webContents.mainFrame })
  const call = (name: string, input: unknown, options?: CallOptions) =>
    ipcMain.invoke(CALL, ours(), name, input, options) as Promise<Result<unknown>>
  return { ...place, window, contents: window.webContents, ours, call, client: createClient(call) }
}

export type Desktop = Awaited<ReturnType<typeof openDesktop>>

/** Quits as the menu does; the status of the process. */
export async function quitDesktop(): Promise<number> {
  if (app.exited === null) app.quit()
  return app.ended()
}
