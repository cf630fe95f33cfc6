import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openScreens, sayWhoWorks } from '../screens/open-screens.ts'
import { canBrowse } from '../screens/start-browser.ts'
import type { BenchRow } from './bench-row.ts'
import { makeBigTable } from './make-big-table.ts'
import { quantile } from './quantile.ts'

const ROWS = 100_000
const IDLE_MS = 3_000

type Sampled = { readonly frames: readonly number[]; readonly calls: readonly number[] }

/** Times between frames of the window and of calls from it, until the page says stop. */
function startSampling(): void {
  const frames: number[] = []
  const calls: number[] = []
  let going = true
  let last = performance.now()
  const frame = (now: number) => {
    frames.push(now - last)
    last = now
    if (going) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const call = async () => {
    while (going) {
      const started = performance.now()
      await fetch('/call/schools.list', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"input":{}}',
      })
      calls.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  void call()
  const stop = () => {
    going = false
    return { frames, calls }
  }
  Object.assign(window, { stopSampling: stop })
}

/** The window while a file of 1.4 million cells is uploaded, read and checked, against the same window at rest. */
export async function benchWhileReading(): Promise<BenchRow[]> {
  if (!(await canBrowse())) {
    console.log('skipped: the window while a large file is read (no browser starts here)')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const path = join(folder, 'table.xlsx')
  await makeBigTable(path, ROWS)
  const { page, go, close } = await openScreens(join(folder, 'data'))
  await sayWhoWorks(page, '王芳', '太平区')
  await go('data')
  const sampled = (): Promise<Sampled> => page.evaluate('window.stopSampling()')
  await page.evaluate(startSampling)
  await page.waitForTimeout(IDLE_MS)
  const idle = await sampled()
  await page.evaluate(startSampling)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByRole('button', { name: '提交 1 个文件' }).waitFor({ timeout: 180_000 })
  const busy = await sampled()
  await close()
  rmSync(folder, { recursive: true })
  const row = (what: string, share: number, of: (one: Sampled) => readonly number[], figure: string) => {
    const [ours, reference] = [quantile(of(busy), share), quantile(of(idle), share)]
    return { what, ours, reference, unit: 'ms', ratio: ours / reference, figure }
  }
  return [
    row('frame of the window while 1.4 million cells are read, p99', 0.99, ({ frames }) => frames, 'at rest'),
    row('call answered meanwhile, p95', 0.95, ({ calls }) => calls, 'at rest'),
  ]
}
