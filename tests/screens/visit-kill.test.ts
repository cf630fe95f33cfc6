import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../shared/checklists/answer.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { buildOnce } from './build-once.ts'
import { type KilledHost, startKilledHost } from './killed-host.ts'
import { sayWhoWorks } from './open-screens.ts'
import { noteSavedMarks, type SaidSaved, saidSaved } from './saved-marks.ts'
import { canBrowse, startBrowser } from './start-browser.ts'
import { beginVisit, findItem, openItem, waitSaved } from './visit-keys.ts'

const KILLS = 6
const LONGEST_MS = 800
/** A person is no faster; now and then the mark has time to show before the next key. */
const BETWEEN_ITEMS_MS = 60
const folder = join(temporaryFolder(), 'data')

async function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  const result = await page.evaluate(
    async ([called, given]) => {
      const answer = await fetch(`/call/${called}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ input: given }),
      })
      return (await answer.json()) as { ok: boolean; value: unknown }
    },
    [name, input] as const,
  )
  expect(result.ok).toBe(true)
  return result.value as T
}

/** Gives a verdict, takes its wording into the remark and adds to it. */
async function answer(page: Page, words: string): Promise<void> {
  await page.keyboard.press('3')
  await page.keyboard.press('f')
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-part') === 'remark')
  await page.keyboard.insertText(` ${words}`)
  await page.keyboard.press('Escape')
}

/** Answers item after item, over and over; at some moment after the first is on disk the host is killed. */
async function answerUntilKilled(page: Page, round: number, host: KilledHost): Promise<void> {
  await answer(page, `${round}.0`)
  await waitSaved(page)
  const ended = { yet: false }
  const killed = wait(Math.random() * LONGEST_MS).then(async () => {
    await host.kill()
    ended.yet = true
  })
  for (let turn = 1; !ended.yet; turn++) {
    await answer(page, `${round}.${turn}`)
    await wait(Math.random() * BETWEEN_ITEMS_MS)
    if (turn % 3 === 0) await page.keyboard.press('ArrowDown')
  }
  await killed
}

describe.runIf(await canBrowse())('a visit whose program is killed while answers are typed', () => {
  let browser: Browser | null
  let page: Page
  let host: KilledHost
  let place = ''

  beforeAll(async () => {
    await buildOnce()
    mkdirSync(folder, { recursive: true })
    browser = await startBrowser()
    if (browser === null) throw new Error('no browser')
    page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
    page.setDefaultTimeout(10_000)
    host = await startKilledHost(folder, 'taiping')
    await page.goto(host.address)
    await page.waitForURL('**/overview')
    await sayWhoWorks(page, '王芳', '太平区')
    await page.goto(page.url().replace('overview', 'visits'))
    await page.locator('h1').waitFor()
    await beginVisit(page, '水泉初级中学')
    await findItem(page, '59', '作业公示')
    place = new URL(page.url()).pathname
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await host.kill()
  })

  it(`has every answer that it called saved, ${KILLS} times over`, { timeout: 150_000 }, async () => {
    const said: SaidSaved[] = []
    for (let round = 1; round <= KILLS; round++) {
      await noteSavedMarks(page)
      await answerUntilKilled(page, round, host)
      said.push(...(await saidSaved(page)))
      host = await startKilledHost(folder, 'taiping')
      await page.goto(host.address)
      await page.waitForURL('**/overview')
      await page.goto(`${new URL(page.url()).origin}${place}?item=59`)
      await openItem(page, '59').waitFor()
      await page.keyboard.press('Escape')
    }
    const visitId = place.split('/').at(-1)
    const history = new Map<string, readonly { readonly answer: Answer | null }[]>()
    for (const item of new Set(said.map((one) => one.item))) {
      history.set(item, await call(page, 'visits.answerHistory', { visitId, item }))
    }
    const isKept = ({ item, verdict, remark }: SaidSaved) =>
      (history.get(item) ?? []).some(
        ({ answer }) =>
          answer !== null &&
          answer.remark === remark &&
          (answer.type === 'verdict' ? answer.verdict : null) === verdict,
      )
    expect(said.filter((one) => !isKept(one))).toEqual([])
    const rounds = said.flatMap(({ remark }) => / (\d+)\.\d+$/.exec(remark)?.[1] ?? [])
    expect(new Set(rounds).size).toBe(KILLS)
  })

  it('says so where an answer could not be saved, and keeps it on the page', async () => {
    await findItem(page, '42', '师德')
    await host.kill()
    await page.keyboard.press('1')
    await openItem(page, '42').locator('.item-mark[data-mark="failed"]').waitFor()
    await page.getByText('有 1 项没有存上，内容仍在本页。请保持本页打开并重试。').waitFor()
    expect(await openItem(page, '42').locator('[aria-pressed="true"]').textContent()).toContain('符合')
  })
})
