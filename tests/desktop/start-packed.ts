import './electron-hook.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow, ipcMain, session } from './electron-stand-in/index.ts'

/**
 * Starts a packed application as Electron would: `start-packed.ts ROOT HOME FILE [argument…]`. With a subcommand the
 * process ends as that does; else the window is asked for its page, a call, and what stands in FILE, said as JSON.
 */
const [root = '', home = '', file = '', ...args] = process.argv.slice(2)
app.begin({ root, home })
app.isPackaged = true
process.argv = [process.execPath, ...args]
app.once('stand-in-exit', (status: number) => process.exit(status))

const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
createRequire(import.meta.url)(join(root, main))

if (args[0]?.startsWith('-')) {
  while (!BrowserWindow.all[0]?.shown) await wait(20)
  const { webContents } = BrowserWindow.all[0]
  const call = (name: string, input: unknown) =>
    ipcMain.invoke('junheng:call', { sender: webContents, senderFrame: webContents.mainFrame }, name, input)
  const taken = await session.defaultSession.fetch('app://junheng/file', {
    method: 'POST',
    headers: { 'X-File-Name': 'a.xlsx' },
    body: readFileSync(file),
  })
  const { token } = (await taken.json()) as { token: string }
  const said = {
    page: webContents.page,
    info: await call('app.info', {}),
    inspected: await call('imports.inspect', { file: { token, name: 'a.xlsx' } }),
  }
  process.stdout.write(`${JSON.stringify(said)}\n`)
  app.quit()
}
