import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { type Loopback, startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { buildOnce } from '../screens/build-once.ts'
import { sayWhoWorks } from '../screens/open-screens.ts'
import { startBrowser } from '../screens/start-browser.ts'
import type { BenchRow } from './bench-row.ts'
import { quantile } from './quantile.ts'

const ROUNDS = 9
const WARMUPS = 2

/** Notes when the page shows what is wanted and has been painted, in milliseconds since it was asked for. */
function noteUsable(wanted: string): void {
  const look = () => {
    if (document.querySelector(wanted) === null || document.querySelector('.ant-skeleton') !== null) {
      requestAnimationFrame(look)
      return
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { usableAt: performance.now() })),
    )
  }
  look()
}

/** One start in a window that has never been open, with nothing kept. */
async function startToUsable(browser: Browser, host: Loopback, wanted: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  await context.addInitScript(noteUsable, wanted)
  await context.request.get(host.address)
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${host.port}/2025/quality-2017/overview`)
  const usable = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt)
  const took = Number(await usable.jsonValue())
  await context.close()
  return took
}

async function serve(folder: string, rendererFolder: string): Promise<Loopback> {
  const options = { folder, sample: 'taiping', port: 0, rendererFolder, notAdmitted: '', onQuit: () => {} }
  const started = await startLoopback(options)
  if (!started.ok) throw new Error(started.reason.code)
  return started.host
}

/** A page with a frame of the component library and nothing in it, built as the screens are. */
async function buildEmptyPage(outDir: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'empty-page'),
    configFile: false,
    base: '/',
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2024', assetsInlineLimit: 0, chunkSizeWarningLimit: 2500 },
  })
}

async function answerFirstStart(browser: Browser, host: Loopback): Promise<void> {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(host.address)
  await sayWhoWorks(page, '王芳', '太平区')
  await page.close()
}

/** 总览 of the sample county against an empty page of the same component library, in turns (product §12). */
export async function benchStart(): Promise<BenchRow[]> {
  const browser = await startBrowser()
  if (browser === null) {
    console.log('skipped: start to usable (no browser starts here)')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  await buildOnce(join(folder, 'screens'))
  await buildEmptyPage(join(folder, 'empty'))
  const ours = await serve(join(folder, 'ours'), join(folder, 'screens'))
  const empty = await serve(join(folder, 'beside'), join(folder, 'empty'))
  await answerFirstStart(browser, ours)
  const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] }
  for (let round = 0; round < WARMUPS + ROUNDS; round++) {
    const took = await startToUsable(browser, ours, '#content h1')
    const reference = await startToUsable(browser, empty, '#content h1')
    if (round < WARMUPS) continue
    times.ours.push(took)
    times.empty.push(reference)
  }
  await browser.close()
  await Promise.all([ours.close(), empty.close()])
  rmSync(folder, { recursive: true })
  const [median, reference] = [quantile(times.ours, 0.5), quantile(times.empty, 0.5)]
  return [
    {
      what: 'start to usable: 总览 of the sample county, median',
      ours: median,
      reference,
      unit: 'ms',
      ratio: median / reference,
      figure: '≤ 2 × an empty page of the same component library',
    },
  ]
}
