import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { BrowserWindow, ipcMain } from './electron-stand-in/index.ts'
import { CALL, type Desktop, openDesktop, PAGE, quitDesktop } from './open-desktop.ts'

let desktop: Desktop

beforeAll(async () => {
  desktop = await openDesktop()
})
afterAll(() => quitDesktop())

describe('the bridge', () => {
  it('has one way in', () => {
    expect(ipcMain.channels()).toEqual([CALL])
  })

  it('carries a call of our page to the utility process and back', async () => {
    expect(await desktop.call('schools.list', {})).toEqual({ ok: true, value: [] })
    expect(await desktop.call('schools.fly', {})).toEqual({ ok: false, error: { code: 'unknownCall' } })
  })

  it('sends the events of the application to our page', async () => {
    const heard = new Promise((resolve) => desktop.contents.once('stand-in-sent', resolve))
    valueIn(await desktop.client.app.updateSettings({ userName: '李督学' }))
    expect(await heard).toMatchObject({ kind: 'changed', call: 'app.updateSettings' })
    expect(desktop.contents.sent.at(-1)?.channel).toBe('junheng:event')
  })

  it('refuses a sender that is not the page of our window', async () => {
    const other = new BrowserWindow({})
    other.webContents.mainFrame.url = PAGE
    const frame = { url: PAGE }
    const foreign = [
      { sender: other.webContents, senderFrame: other.webContents.mainFrame },
      { sender: other.webContents, senderFrame: desktop.contents.mainFrame },
      { sender: desktop.contents, senderFrame: frame },
      { sender: desktop.contents, senderFrame: null },
    ]
    for (const event of foreign) {
      await expect(ipcMain.invoke(CALL, event, 'schools.list', {})).rejects.toThrow('not the page')
    }
  })

  it('refuses our window once another page stands in it', async () => {
    const { mainFrame } = desktop.contents
    const own = mainFrame.url
    for (const url of ['https://a.example/', 'file:///tmp/x.html', 'about:blank', 'app://other/']) {
      mainFrame.url = url
      await expect(ipcMain.invoke(CALL, desktop.ours(), 'schools.list', {}), url).rejects.toThrow(
        'not the page',
      )
    }
    mainFrame.url = own
    expect((await desktop.call('schools.list', {})).ok).toBe(true)
  })

  it.each([[[]], [[7, {}]], [['schools.list', {}, { job: 7 }]], [['schools.list', {}, { other: 'x' }]]])(
    'answers %j as invalid',
    async (given) => {
      expect(await ipcMain.invoke(CALL, desktop.ours(), ...given)).toEqual({
        ok: false,
        error: { code: 'invalidInput' },
      })
    },
  )
})
