import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { z } from 'zod'
import type { Result } from '../../../shared/contract/result.ts'
import type { AppClient } from '../../platform/app-side/app-client.ts'
import { isOwnPage } from './address.ts'
import { CHANNELS } from './channels.ts'

const CallArguments = z.tuple([
  z.string(),
  z.unknown(),
  z.strictObject({ job: z.string().optional() }).optional(),
])
const INVALID: Result<never> = { ok: false, error: { code: 'invalidInput' } }

/** The sender is the main frame of our window, and what stands in it is our page. */
export function admitsSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: BrowserWindow,
) {
  const { sender, senderFrame } = event
  return (
    senderFrame !== null &&
    sender === window.webContents &&
    senderFrame === window.webContents.mainFrame &&
    isOwnPage(senderFrame.url)
  )
}

/** Carries calls from our page to the application, and its events to our page. */
export function openBridge(window: BrowserWindow, app: Pick<AppClient, 'call' | 'subscribe'>): void {
  ipcMain.handle(CHANNELS.call, async (event, ...given: unknown[]): Promise<Result<unknown>> => {
    if (!admitsSender(event, window)) throw new Error('the sender is not the page of this application')
    const [name, input, options] = CallArguments.safeParse(given).data ?? []
    if (name === undefined) return INVALID
    return app.call(name, input, options?.job === undefined ? {} : { job: options.job })
  })
  const end = app.subscribe((event) => window.webContents.send(CHANNELS.event, event))
  window.once('closed', () => {
    end()
    ipcMain.removeHandler(CHANNELS.call)
  })
}
