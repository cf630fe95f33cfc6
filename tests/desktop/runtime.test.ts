import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildMain } from '../../electron/bundle/build-main.ts'
import { electronPackage, findElectron } from '../../electron/launch/electron-runtime.ts'
import { hasDisplay } from '../../electron/platform/has-display.ts'
import { buildOnce } from '../screens/build-once.ts'
import { sayWhoWorks } from '../screens/open-screens.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const executable = findElectron(electronPackage())

describe.runIf(executable !== null && hasDisplay())('the desktop in Electron itself', () => {
  let electron: ElectronApplication
  let page: Page

  beforeAll(async () => {
    await buildOnce()
    await buildMain()
    if (executable === null) return
    const data = join(temporaryFolder(), 'data')
    electron = await _electron.launch({ executablePath: executable, args: ['.', '--data', data] })
    page = await electron.firstWindow()
  })
  afterAll(() => electron.close())

  it('asks who works at its first start, and knows it from then on', async () => {
    await sayWhoWorks(page, '李督学', '太平区')
    await page.reload()
    await page.waitForURL('app://junheng/**')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('gives the page two functions and nothing of Node', async () => {
    const seen = await page.evaluate('[Object.keys(window.junheng).sort(), typeof require, typeof process]')
    expect(seen).toEqual([['call', 'subscribe'], 'undefined', 'undefined'])
  })

  it('answers a call of the page', async () => {
    expect(await page.evaluate("window.junheng.call('schools.list', {})")).toEqual({ ok: true, value: [] })
  })

  it('stays on its page and opens no other window', async () => {
    const before = page.url()
    await page.evaluate("window.open('https://example.invalid/'); location.href = 'https://example.invalid/'")
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(electron.windows()).toHaveLength(1)
  })

  it('runs no script that the page did not come with', async () => {
    const ran = await page.evaluate(`(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      return 'ranInline' in window
    })()`)
    expect(ran).toBe(false)
  })
})
