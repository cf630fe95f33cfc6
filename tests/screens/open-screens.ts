import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { DEFAULT_LANGUAGE, type Language, messagesOf } from '../../shared/messages/language.ts'
import { buildOnce } from './build-once.ts'
import { startBrowser } from './start-browser.ts'

export type Screens = {
  readonly page: Page
  /** Opens a page of 2025学年 under 优质均衡 2017: `indicators/primary`. */
  readonly go: (place: string) => Promise<void>
  /** What the browser complained about since the start: console errors, faults of scripts, failed requests. */
  readonly complaints: readonly string[]
  readonly quits: () => number
  readonly close: () => Promise<void>
}

const VIEWPORT = { width: 1366, height: 768 }

/** The choice that the switch in the header would have kept. */
function choose(language: Language): void {
  localStorage.setItem('junheng.language', language)
}

/** The product as a user opens it: built screens, loopback host on a real data folder, a real browser. */
export async function openScreens(
  folder: string,
  sample?: string,
  language: Language = DEFAULT_LANGUAGE,
  switches: readonly string[] = [],
): Promise<Screens> {
  const rendererFolder = mkdtempSync(join(tmpdir(), 'junheng-screens-'))
  await buildOnce(rendererFolder)
  mkdirSync(folder, { recursive: true })
  let quits = 0
  const started = await startLoopback({
    folder,
    sample,
    port: 0,
    rendererFolder,
    notAdmitted: 'not admitted',
    onQuit: () => {
      quits += 1
    },
  })
  if (!started.ok) throw new Error(`not started: ${started.reason.code}`)
  const { host } = started
  const browser = await startBrowser(switches)
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  if (language !== DEFAULT_LANGUAGE) await context.addInitScript(choose, language)
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(host.address)
  await page.waitForURL('**/overview')
  return {
    page,
    complaints,
    quits: () => quits,
    go: async (place) => {
      await page.goto(`http://127.0.0.1:${host.port}/2025/quality-2017/${place}`)
      await page.locator('h1').waitFor()
    },
    close: async () => {
      await browser.close()
      await host.close()
      rmSync(rendererFolder, { recursive: true, force: true })
    },
  }
}

/** Answers the question of the first start. */
export async function sayWhoWorks(
  page: Page,
  name: string,
  county: string,
  language: Language = DEFAULT_LANGUAGE,
): Promise<void> {
  const { start } = messagesOf(language).screens
  const dialog = page.getByRole('dialog', { name: start.title })
  await dialog.getByLabel(start.userName).fill(name)
  // The sample county has its name and its years.
  if ((await dialog.getByLabel(start.county).count()) > 0) {
    await dialog.getByLabel(start.county).fill(county)
    await dialog.getByLabel(start.year).fill('2025')
  }
  // The component library parts two Chinese characters.
  await dialog.getByRole('button', { name: new RegExp(`^${[...start.begin].join('\\s*')}$`) }).click()
  await dialog.waitFor({ state: 'hidden' })
}
