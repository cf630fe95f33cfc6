import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openApp } from '../../electron/app.ts'
import { createWindow } from '../../electron/hosts/desktop/create-window.ts'
import { startDesktop } from '../../electron/hosts/desktop/start-desktop.ts'
import { createFileTokens } from '../../electron/platform/file-tokens.ts'
import { createPorts } from '../../electron/platform/node-ports.ts'
import { app, BrowserWindow, dialogs, forked, Menu, session } from './electron-stand-in/index.ts'
import { applicationFolder, openDesktop, quitDesktop } from './open-desktop.ts'

const begin = (place: ReturnType<typeof applicationFolder>, firstInstance = true) => {
  BrowserWindow.all.length = 0
  dialogs.asked.length = 0
  forked.length = 0
  app.begin({ root: place.root, home: place.home, firstInstance })
}

const open = () => {
  createWindow('')
  const window = BrowserWindow.all.at(-1)
  if (window === undefined) throw new Error('no window opened')
  return window
}

afterEach(async () => {
  if (BrowserWindow.all.length > 0) await quitDesktop()
})

describe('the life of the desktop', () => {
  it('opens no window where another start holds the folder, and asks that one to show itself', async () => {
    const place = applicationFolder()
    begin(place, false)
    await startDesktop({ data: place.data, sample: false })
    expect(app.exited).toBe(0)
    expect(BrowserWindow.all).toEqual([])
    expect(forked).toEqual([])
  })

  it('gives each data folder a profile, and so a first window, of its own', async () => {
    const profiles = []
    for (const place of [applicationFolder(), applicationFolder()]) {
      begin(place, false)
      await startDesktop({ data: place.data, sample: false })
      profiles.push(app.getPath('userData'))
    }
    expect(new Set(profiles.map((profile) => profile.split('/').at(-1))).size).toBe(2)
  })

  it('says who holds a folder that another host has open, and opens no window', async () => {
    const place = applicationFolder()
    const tokens = createFileTokens(join(place.data, 'transfers'))
    const ports = createPorts({ folder: place.data, tokens, printPdf: null })
    const other = await openApp({ folder: place.data, ports })
    begin(place)
    dialogs.boxAnswers = [2]
    await startDesktop({ data: place.data, sample: false })
    expect(app.exited).toBe(1)
    expect(BrowserWindow.all).toEqual([])
    expect(dialogs.asked).toMatchObject([
      { text: { type: 'error', message: expect.stringContaining(String(process.pid)) } },
    ])
    await other.close()
  })

  it('opens where it last stood, unless that screen is gone', () => {
    const place = applicationFolder()
    begin(place)
    app.setPath('userData', place.home)
    const stateFile = join(place.home, 'window.json')
    const first = open()
    first.bounds = { x: 40, y: 50, width: 1200, height: 700 }
    first.maximize()
    first.close()
    const second = open()
    expect(second.options).toMatchObject({ x: 40, y: 50, width: 1200, height: 700 })
    expect(second.maximized).toBe(true)
    const elsewhere = { x: 9000, y: 50, width: 1200, height: 700, maximized: false }
    writeFileSync(stateFile, JSON.stringify(elsewhere))
    const third = open()
    expect(third.options.x).toBeUndefined()
    writeFileSync(stateFile, 'no state')
    expect(open().options.width).toBe(third.options.width)
    BrowserWindow.all.length = 0
  })

  it('quits when its window is closed, and leaves no file on its way in or out behind', async () => {
    const { window, data } = await openDesktop()
    await session.defaultSession.fetch('app://junheng/file', { method: 'POST', body: 'bytes' })
    expect(readdirSync(join(data, 'transfers'))).toHaveLength(1)
    window.close()
    expect(await app.ended()).toBe(0)
    expect(existsSync(join(data, 'transfers'))).toBe(false)
  })

  it('says so when the application ends under it, and starts again where the user wants that', async () => {
    const { call } = await openDesktop()
    dialogs.asked.length = 0
    dialogs.boxAnswer = 0
    const { child } = forked.at(-1) ?? {}
    child?.kill('SIGSTOP')
    const waiting = call('schools.list', {})
    child?.kill('SIGKILL')
    expect(await waiting).toEqual({ ok: false, error: { code: 'internal' } })
    expect(await app.ended()).toBe(1)
    expect(app.relaunches).toHaveLength(1)
    expect(dialogs.asked).toMatchObject([{ text: { message: expect.stringContaining('意外结束') } }])
  })

  it('starts again on another data folder that the user chooses', async () => {
    await openDesktop()
    const [file] = Menu.current?.items ?? []
    const open = file?.submenu?.find(({ label }) => label?.startsWith('打开数据文件夹'))
    dialogs.openAnswer = { canceled: false, filePaths: ['/a/county'] }
    open?.click?.()
    expect(await app.ended()).toBe(0)
    expect(app.relaunches).toEqual([{ args: [app.root, '--data', '/a/county'] }])
  })

  it('goes to the sample county when the page asks, and knows the way back', async () => {
    const { data } = await openDesktop()
    const ask = (county: string) =>
      session.defaultSession.fetch(`app://junheng/open/${county}`, { method: 'POST' })
    expect((await ask('sample')).status).toBe(204)
    expect(await app.ended()).toBe(0)
    expect(app.relaunches).toEqual([{ args: [app.root, '--sample', '--own', data] }])
    const place = applicationFolder()
    begin(place)
    await startDesktop({ data: place.data, sample: true, own: data })
    expect((await ask('own')).status).toBe(204)
    expect(await app.ended()).toBe(0)
    expect(app.relaunches).toEqual([{ args: [app.root, '--data', data] }])
  })

  it('saves the page as PDF where the user says', async () => {
    const { home } = await openDesktop()
    const [file] = Menu.current?.items ?? []
    const save = file?.submenu?.find(({ label }) => label?.startsWith('另存为 PDF'))
    const filePath = join(home, 'page.pdf')
    dialogs.saveAnswer = { canceled: false, filePath }
    save?.click?.()
    await expect.poll(() => existsSync(filePath)).toBe(true)
  })

  it('prints a report in a hidden window that reaches nothing, with its typeface inside', async () => {
    const { client } = await openDesktop()
    const request = { slug: 'county-assessment', year: 2025, standard: 'quality-2017', schoolId: null }
    const written = await client.reports.write({ ...request, format: 'pdf' })
    if (!written.ok) throw new Error(written.error.code)
    const file = await session.defaultSession.fetch(`app://junheng/file/${written.value.token}`)
    expect(await file.text()).toMatch(/^%PDF-1\.7/)
    const [, printer] = BrowserWindow.all
    expect(printer?.options.show).toBe(false)
    expect(printer?.options.webPreferences).toMatchObject({ sandbox: true, nodeIntegration: false })
    expect(printer?.destroyed).toBe(true)
    expect(printer?.webContents.page).toMatch(/@font-face[\s\S]+<\/head>/)
    expect(printer?.webContents.pdfs).toMatchObject([{ preferCSSPageSize: true, generateTaggedPDF: true }])
    const decide = session.fromPartition('print').beforeRequest as (...given: unknown[]) => void
    const blocked = (url: string) => {
      let cancelled = false
      decide({ url }, ({ cancel }: { cancel: boolean }) => {
        cancelled = cancel
      })
      return cancelled
    }
    expect(['https://a.example/', 'file:///etc/passwd', 'app://junheng/'].map(blocked)).toEqual([
      true,
      true,
      true,
    ])
    expect(blocked('data:font/woff2;base64,AA')).toBe(false)
  })
})
