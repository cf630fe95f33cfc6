import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Preventable = { readonly preventDefault: () => void }

/** `app` as far as the desktop host uses it. `exited` is where the process would have ended. */
class StandInApp extends EventEmitter {
  isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => this.switches.push(`${name}=${value}`),
  }
  dock: { hide: () => void } | undefined
  paths: Record<string, string> = {}
  root = ''
  firstInstance = true
  readonly switches: string[] = []
  readonly calls: string[] = []
  relaunches: { readonly args?: string[] }[] = []
  exited: number | null = null
  windows: { readonly leave: () => void; readonly destroy: () => void }[] = []

  begin(options: { readonly root: string; readonly home: string; readonly firstInstance?: boolean }): void {
    this.removeAllListeners()
    this.root = options.root
    this.paths = { appData: join(options.home, 'profile'), documents: join(options.home, 'documents') }
    this.firstInstance = options.firstInstance ?? true
    this.switches.length = 0
    this.calls.length = 0
    this.relaunches = []
    this.exited = null
    this.windows = []
  }

  whenReady = async () => void this.calls.push('whenReady')
  enableSandbox = () => void this.calls.push('enableSandbox')
  disableHardwareAcceleration = () => void this.calls.push('disableHardwareAcceleration')
  requestSingleInstanceLock = () => this.firstInstance
  getAppPath = () => this.root
  getPath = (name: string) => this.paths[name] ?? join(this.root, name)
  setPath = (name: string, path: string) => {
    if (!existsSync(path)) throw new Error(`no folder for ${name}: ${path}`)
    this.paths[name] = path
  }
  getVersion = () => String(JSON.parse(readFileSync(join(this.root, 'package.json'), 'utf8')).version)
  relaunch = (options: { args?: string[] } = {}) => void this.relaunches.push(options)

  /** Closes the windows first, as Electron does. */
  quit = () => {
    for (const window of this.windows.splice(0)) window.leave()
    let prevented = false
    const event: Preventable = {
      preventDefault: () => {
        prevented = true
      },
    }
    this.emit('will-quit', event)
    if (!prevented) this.exit(0)
  }

  exit = (status = 0) => {
    for (const window of this.windows.splice(0)) window.destroy()
    this.exited = status
    this.emit('stand-in-exit', status)
  }

  /** Resolves with the status when the process would have ended. */
  ended(): Promise<number> {
    if (this.exited !== null) return Promise.resolve(this.exited)
    return new Promise((resolve) => this.once('stand-in-exit', resolve))
  }
}

export const app = new StandInApp()
