import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { DesktopBridge } from '../../../shared/contract/client.ts'
import type { AppEvent } from '../../../shared/contract/result.ts'
import type { CHANNELS } from './channels.ts'

// A sandboxed preload is one file that can load nothing but electron: the names are repeated, and the
// compiler holds them equal.
const CALL: (typeof CHANNELS)['call'] = 'junheng:call'
const EVENT: (typeof CHANNELS)['event'] = 'junheng:event'

const bridge: DesktopBridge = {
  call: (name, input, options) => ipcRenderer.invoke(CALL, name, input, options),
  subscribe: (listener) => {
    const hear = (_: IpcRendererEvent, event: AppEvent) => listener(event)
    ipcRenderer.on(EVENT, hear)
    return () => ipcRenderer.off(EVENT, hear)
  },
}

contextBridge.exposeInMainWorld('junheng', bridge)
