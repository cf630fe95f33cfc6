import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { app, dialogs, Menu, schemes, session } from './electron-stand-in/index.ts'
import { type Desktop, openDesktop, PAGE, quitDesktop } from './open-desktop.ts'

let desktop: Desktop

beforeAll(async () => {
  desktop = await openDesktop()
})
afterAll(() => quitDesktop())

type MenuItem = NonNullable<typeof Menu.current>['items'][number]
const inMenu = (items: readonly MenuItem[] = Menu.current?.items ?? []): readonly MenuItem[] =>
  items.flatMap((item) => [item, ...inMenu(item.submenu ?? [])])
const click = (label: RegExp) =>
  inMenu()
    .find((item) => label.test(item.label ?? ''))
    ?.click?.()

const permission = (kind: string, details: Record<string, unknown>) =>
  new Promise<boolean>((answer) => {
    const handler = session.defaultSession.permissionRequest as (...given: unknown[]) => void
    handler(desktop.contents, kind, answer, { isMainFrame: true, requestingUrl: PAGE, ...details })
  })

describe('the window', () => {
  it('gives its page a sandbox, a context of its own, and nothing of Node', () => {
    expect(desktop.window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
    expect(app.calls.indexOf('enableSandbox')).toBeLessThan(app.calls.indexOf('whenReady'))
  })

  it('is shown once there is something to see', () => {
    expect(desktop.window.options.show).toBe(false)
    expect(desktop.window.shown).toBe(true)
  })

  it('serves its page by a scheme of its own that passes by no policy', () => {
    expect(schemes.at(-1)).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    })
    expect(desktop.contents.mainFrame.url).toBe('app://junheng/')
  })

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'] as const)(
    'stays on its page when %s',
    (event) => {
      const foreign = ['https://example.com/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x']
      for (const url of [...foreign, 'app://junheng/file/x', 'app://a@junheng/', 'no address']) {
        expect(desktop.contents.navigate(event, url), url).toBe(false)
      }
      expect(desktop.contents.navigate(event, PAGE)).toBe(true)
    },
  )

  it('lets a page fill a frame for the preview of a report, and nothing else', () => {
    expect(desktop.contents.navigate('will-frame-navigate', 'about:srcdoc')).toBe(true)
    expect(desktop.contents.navigate('will-navigate', 'about:srcdoc')).toBe(false)
  })

  it('opens no second window and no webview', () => {
    expect(desktop.contents.openHandler?.({ url: PAGE })).toEqual({ action: 'deny' })
    let prevented = false
    desktop.contents.emit('will-attach-webview', {
      preventDefault: () => {
        prevented = true
      },
    })
    expect(prevented).toBe(true)
  })

  it('permits the camera to its own page, and nothing else to anybody', async () => {
    expect(await permission('media', { mediaTypes: ['video'] })).toBe(true)
    expect(await permission('media', { mediaTypes: ['audio'] })).toBe(false)
    expect(await permission('media', { mediaTypes: ['video', 'audio'] })).toBe(false)
    expect(await permission('media', { mediaTypes: [] })).toBe(false)
    expect(await permission('media', { mediaTypes: ['video'], requestingUrl: 'https://a.example/' })).toBe(
      false,
    )
    expect(await permission('media', { mediaTypes: ['video'], isMainFrame: false })).toBe(false)
    for (const kind of [
      'geolocation',
      'notifications',
      'clipboard-read',
      'display-capture',
      'openExternal',
    ]) {
      expect(await permission(kind, {}), kind).toBe(false)
    }
  })

  it('answers the check of a permission as it would the request', () => {
    const check = session.defaultSession.permissionCheck as (...given: unknown[]) => boolean
    const details = { mediaType: 'video', isMainFrame: true }
    expect(check(null, 'media', 'app://junheng/', details)).toBe(true)
    expect(check(null, 'media', 'https://a.example/', details)).toBe(false)
    expect(check(null, 'media', 'app://junheng/', { ...details, mediaType: 'audio' })).toBe(false)
    expect(check(null, 'hid', 'app://junheng/', details)).toBe(false)
    expect(session.defaultSession.devicePermission?.()).toBe(false)
  })

  it('asks where a document is to be saved, and downloads nothing else', () => {
    const asked: unknown[] = []
    let refused = 0
    const download = (url: string) =>
      session.defaultSession.emit(
        'will-download',
        {
          preventDefault: () => {
            refused += 1
          },
        },
        {
          getURL: () => url,
          getFilename: () => '报告.pdf',
          setSaveDialogOptions: (o: unknown) => asked.push(o),
        },
      )
    download('app://junheng/file/0b6b7b1e-0000-4000-8000-000000000000')
    expect(asked).toMatchObject([{ defaultPath: expect.stringMatching(/报告\.pdf$/) }])
    download('https://a.example/file/x')
    expect(refused).toBe(1)
    expect(asked).toHaveLength(1)
  })

  it('has a menu in Chinese', () => {
    const labels = inMenu().flatMap(({ label }) => label ?? [])
    expect(labels.length).toBeGreaterThan(15)
    expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([])
  })

  it('prints, and says what version it is', () => {
    click(/^打印/)
    expect(desktop.contents.printed).toEqual([{ printBackground: true }])
    click(/^关于/)
    expect(dialogs.asked.at(-1)?.text).toMatchObject({ detail: '版本 9.8.7' })
  })

  it('is brought to the front by a second start', () => {
    desktop.window.minimized = true
    app.emit('second-instance')
    expect(desktop.window.minimized).toBe(false)
    expect(desktop.window.focused).toBe(1)
  })
})
