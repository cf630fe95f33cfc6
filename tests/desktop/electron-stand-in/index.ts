/**
 * A small stand-in of the module `electron`, whose runtime is not to be had on every machine: as far as the desktop
 * host uses it. The host itself is compiled against the real types.
 */
export { app } from './app.ts'
export { dialog, dialogs, Menu } from './dialogs.ts'
export { contextBridge, exposed, ipcMain, ipcRenderer } from './ipc.ts'
export { protocol, schemes, session } from './session.ts'
export { forked, utilityProcess } from './utility-process.ts'
export { BrowserWindow, screen } from './window.ts'
