import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { type Client, createClient } from '../../shared/contract/client.ts'
import type { Result } from '../../shared/contract/result.ts'
import { DEFAULT_LANGUAGE, type Language, messagesOf } from '../../shared/messages/language.ts'
import { atEnd } from '../at-end.ts'
import { valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { buildOnce } from './build-once.ts'
import { sharedBrowser, startBrowser } from './start-browser.ts'

export type Screens = {
  readonly page: Page
  /** Calls of the door beside the page, with its admission. */
  readonly client: Client
  /** Opens a page of 2025学年, under 优质均衡 2017 where nothing else is said: `indicators/primary`. */
  readonly go: (place: string, standard?: string) => Promise<void>
  /** What the browser complained about since the start: console errors, faults of scripts, failed requests. */
  readonly complaints: readonly string[]
  readonly quits: () => number
  readonly close: () => Promise<void>
}

type Opening = {
  readonly folder: string
  readonly sample: string | undefined
  readonly language: Language
  /** A browser of its own, with these switches. */
  readonly switches?: readonly string[] | undefined
}

const VIEWPORT = { width: 1366, height: 768 }
/** Only what goes wrong takes so long, or a machine that does other things as well. */
export const PATIENCE_MS = 60_000

/** The choice that the switch in the header would have kept. */
function choose(language: Language): void {
  localStorage.setItem('junheng.language', language)
}

async function startHost({ folder, sample }: Opening) {
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
  const close = async () => {
    await started.host.close()
    rmSync(rendererFolder, { recursive: true, force: true })
  }
  return { ...started.host, close, quits: () => quits }
}

/** A window of the browser that is shared, or of one with these switches. */
export async function openPage(switches?: readonly string[]): Promise<Page> {
  const browser = await (switches === undefined ? sharedBrowser() : startBrowser(switches))
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  return context.newPage()
}

async function openWindow({ language, switches }: Opening) {
  const page = await openPage(switches)
  const context = page.context()
  if (language !== DEFAULT_LANGUAGE) await context.addInitScript(choose, language)
  const close = () => (switches === undefined ? context.close() : context.browser()?.close())
  return { context, page, close }
}

function listenTo(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
  })
  return complaints
}

function clientOf({ request }: BrowserContext, origin: string): Client {
  return createClient(async (name, input) => {
    const answer = await request.post(`${origin}/call/${name}`, {
      headers: { Origin: origin, 'Content-Type': 'application/json' },
      data: JSON.stringify({ input }),
    })
    return (await answer.json()) as Result<unknown>
  })
}

/** The product as a user opens it: built screens, loopback host on a real data folder, a real browser. */
async function startScreens(opening: Opening): Promise<Screens & { readonly address: string }> {
  const [host, window] = await Promise.all([startHost(opening), openWindow(opening)])
  const { context, page } = window
  const origin = `http://127.0.0.1:${host.port}`
  return {
    page,
    client: clientOf(context, origin),
    address: host.address,
    complaints: listenTo(page),
    quits: host.quits,
    go: async (place, standard = 'quality-2017') => {
      await page.goto(`${origin}/2025/${standard}/${place}`)
      await page.locator('h1').waitFor()
    },
    close: async () => {
      await window.close()
      await host.close()
    },
  }
}

/** The first start of the product on a data folder: its first page, which asks who works here. */
export async function openScreens(
  folder: string,
  sample?: string,
  language: Language = DEFAULT_LANGUAGE,
): Promise<Screens> {
  const screens = await startScreens({ folder, sample, language })
  await screens.page.goto(screens.address)
  await screens.page.waitForURL('**/overview')
  return screens
}

/**
 * The county in which 王芳 works: the sample county, or a `new` one of the same name, without a school. Nothing is
 * shown before `go`. It is closed when the test file ends.
 */
export async function openCounty(
  options: {
    readonly county?: 'sample' | 'new'
    readonly folder?: string
    readonly switches?: readonly string[]
  } = {},
): Promise<Screens> {
  const { county = 'sample', folder = join(temporaryFolder(), 'data'), switches } = options
  const sample = county === 'sample' ? 'taiping' : undefined
  const screens = await startScreens({ folder, sample, language: DEFAULT_LANGUAGE, switches })
  atEnd(screens.close)
  // The address lets the window in.
  await screens.page.request.get(screens.address)
  valueIn(await screens.client.app.updateSettings({ userName: '王芳', county: '太平区' }))
  return screens
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
