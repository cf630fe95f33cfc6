import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { type StandInSession, session } from './session.ts'

type Preferences = Readonly<Record<string, unknown>> & { readonly session?: StandInSession }
type Options = Readonly<Record<string, unknown>> & { readonly webPreferences?: Preferences }
type Bounds = { x: number; y: number; width: number; height: number }

class StandInContents extends EventEmitter {
  readonly mainFrame = { url: '' }
  readonly session: StandInSession
  readonly sent: { readonly channel: string; readonly value: unknown }[] = []
  readonly printed: unknown[] = []
  readonly pdfs: unknown[] = []
  readonly scripts: string[] = []
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  page = ''

  constructor(from: StandInSession) {
    super()
    this.session = from
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  send(channel: string, value: unknown): void {
    this.sent.push({ channel, value })
    this.emit('stand-in-sent', value)
  }
  print(options: unknown): void {
    this.printed.push(options)
  }
  async printToPDF(options: unknown): Promise<Buffer> {
    this.pdfs.push(options)
    return Buffer.from(`%PDF-1.7\n${this.page.length}`)
  }
  async executeJavaScript(script: string): Promise<void> {
    this.scripts.push(script)
  }

  /** What the page or a link would do; true where the navigation went ahead. */
  navigate(event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate', url: string): boolean {
    let allowed = true
    this.emit(event, {
      url,
      preventDefault: () => {
        allowed = false
      },
    })
    return allowed
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = []
  readonly options: Options
  readonly webContents: StandInContents
  shown = false
  focused = 0
  minimized = false
  maximized = false
  destroyed = false
  bounds: Bounds

  constructor(options: Options) {
    super()
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600 } = options as Partial<Bounds>
    this.bounds = { x, y, width, height }
    this.webContents = new StandInContents(options.webPreferences?.session ?? session.defaultSession)
    BrowserWindow.all.push(this)
    app.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url
    const response = await this.webContents.session.fetch(url)
    this.webContents.page = await response.text()
    this.emit('ready-to-show')
  }
  show(): void {
    this.shown = true
  }
  focus(): void {
    this.focused += 1
  }
  isMinimized(): boolean {
    return this.minimized
  }
  restore(): void {
    this.minimized = false
  }
  maximize(): void {
    this.maximized = true
  }
  isMaximized(): boolean {
    return this.maximized
  }
  getNormalBounds(): Bounds {
    return this.bounds
  }
  getTitle(): string {
    return String(this.options.title ?? '')
  }
  destroy(): void {
    this.destroyed = true
    this.emit('closed')
  }
  leave(): void {
    if (this.destroyed) return
    this.emit('close', {})
    this.destroy()
  }
  /** What the cross in the corner does. */
  close(): void {
    this.leave()
    if (BrowserWindow.all.every((window) => window.destroyed)) app.emit('window-all-closed')
  }
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
}
