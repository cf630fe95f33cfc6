import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app, BrowserWindow, exposed, ipcMain, schemes, session } from './electron-stand-in/index.ts'
import { CALL, type Desktop, openDesktop, PAGE, quitDesktop } from './open-desktop.ts'

const sourcesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

const desktopSources = sourcesOf('electron/hosts/desktop', /\.ts$/)
const screenSources = sourcesOf('renderer', /\.(tsx?|html|css)$/)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packing = readFileSync('electron-builder.yml', 'utf8')

let desktop: Desktop
let windows: readonly BrowserWindow[]
let policies: readonly string[]

/** The window, and the hidden one in which a report was printed. */
beforeAll(async () => {
  desktop = await openDesktop()
  const request = { slug: 'county-assessment', year: 2025, standard: 'quality-2017', schoolId: null }
  const written = await desktop.client.reports.write({ ...request, format: 'pdf' })
  expect(written).toMatchObject({ ok: true })
  windows = [...BrowserWindow.all]
  const pages = [
    await session.defaultSession.fetch('app://junheng/'),
    await session.fromPartition('print').fetch('app://junheng/print-gone'),
  ]
  policies = pages.map((page) => page.headers.get('content-security-policy') ?? '')
})
afterAll(() => quitDesktop())

const preferences = () => windows.map(({ options }) => options.webPreferences ?? {})
const permission = (place: typeof session.defaultSession, kind: string) =>
  new Promise<boolean>((answer) => {
    const decide = place.permissionRequest as (...given: unknown[]) => void
    decide(desktop.contents, kind, answer, { isMainFrame: true, requestingUrl: PAGE })
  })

/** The list of Electron's documentation, "Security", by its numbers: decisions/0001-desktop.md. */
describe('Electron’s own checklist', () => {
  it('1 loads nothing over a network', () => {
    expect(windows).toHaveLength(2)
    expect(windows.every(({ webContents }) => webContents.mainFrame.url.startsWith('app://junheng/'))).toBe(
      true,
    )
    for (const policy of policies) expect(policy).toMatch(/^default-src 'none';(?!.*(https?:|ws:|\*))/)
    expect(screenSources.filter((text) => /(src|href|url\()=?["'(]?https?:/.test(text))).toEqual([])
  })

  it('2 gives pages nothing of Node', () => {
    const off = { nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false }
    for (const given of preferences()) expect(given).toMatchObject(off)
  })

  it('3 isolates their context, and 4 puts their processes into a sandbox', () => {
    for (const given of preferences()) expect(given).toMatchObject({ contextIsolation: true, sandbox: true })
    expect(app.calls.indexOf('enableSandbox')).toBeLessThan(app.calls.indexOf('whenReady'))
    expect(app.calls).toContain('enableSandbox')
    expect(desktopSources.filter((text) => /appendSwitch\('no-sandbox/.test(text))).toEqual([])
  })

  it('5 decides permissions in every session', async () => {
    const rooms = [session.defaultSession, session.fromPartition('print')]
    for (const room of rooms) {
      for (const kind of ['notifications', 'geolocation', 'clipboard-read', 'openExternal']) {
        expect(await permission(room, kind), kind).toBe(false)
      }
      expect(room.permissionCheck).not.toBeNull()
    }
  })

  it('6 leaves the security of the web on, and 8 runs no insecure content', () => {
    for (const given of preferences()) {
      expect(given).toMatchObject({ webSecurity: true, allowRunningInsecureContent: false })
    }
  })

  it('7 has a policy for each page that lets no script in but its own', () => {
    expect(policies[0]).toContain("script-src 'self';")
    for (const policy of policies) expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval/)
  })

  it('9 switches no experiments on, and 10 no features of Blink', () => {
    for (const given of preferences()) {
      expect(Object.keys(given)).not.toContain('experimentalFeatures')
      expect(Object.keys(given)).not.toContain('enableBlinkFeatures')
    }
    expect(desktopSources.filter((text) => /enable-(blink-)?features|experimental/i.test(text))).toEqual([])
  })

  it('11 and 12 let no webview be', () => {
    expect(preferences().map(({ webviewTag }) => webviewTag)).toEqual([false, false])
    expect(screenSources.filter((text) => /<webview/i.test(text))).toEqual([])
    for (const { webContents } of windows) {
      let prevented = false
      const preventDefault = () => {
        prevented = true
      }
      webContents.emit('will-attach-webview', { preventDefault })
      expect(prevented).toBe(true)
    }
  })

  it('13 leaves no page for another, and 14 opens no window', () => {
    for (const { webContents } of windows) {
      for (const url of ['https://a.example/', 'file:///etc/passwd', 'javascript:alert(1)']) {
        expect(webContents.navigate('will-navigate', url)).toBe(false)
        expect(webContents.navigate('will-redirect', url)).toBe(false)
        expect(webContents.openHandler?.({ url })).toEqual({ action: 'deny' })
      }
    }
  })

  it('15 hands nothing to other programs', () => {
    expect(
      desktopSources.filter((text) => /\bshell\b.*from 'electron'|openExternal|openPath/.test(text)),
    ).toEqual([])
  })

  it('16 is made for one version of Electron, which is that of its types', () => {
    const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'))
    expect(manifest.devDependencies.electron).toBe(version)
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(45)
  })

  it('17 asks every message where it comes from', async () => {
    expect(ipcMain.channels()).toEqual([CALL])
    const stranger = { sender: windows[1]?.webContents, senderFrame: windows[1]?.webContents.mainFrame }
    await expect(ipcMain.invoke(CALL, stranger, 'schools.list', {})).rejects.toThrow('not the page')
  })

  it('18 serves its pages by a scheme of its own', () => {
    expect(schemes.at(-1)?.privileges).not.toHaveProperty('bypassCSP')
    expect(desktopSources.filter((text) => /loadFile\(|file:\/\//.test(text))).toEqual([])
  })

  it('19 sets the fuses, as the test of the package finds them', () => {
    const fuses = [...packing.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value])
    expect(Object.fromEntries(fuses)).toMatchObject({
      runAsNode: 'false',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      grantFileProtocolExtraPrivileges: 'false',
      enableCookieEncryption: 'true',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
    })
  })

  it('20 exposes two functions to the page, and nothing of Electron', async () => {
    await import('../../electron/hosts/desktop/preload.ts')
    expect(Object.keys(exposed)).toEqual(['junheng'])
    expect(Object.keys(exposed.junheng ?? {}).sort()).toEqual(['call', 'subscribe'])
  })
})
