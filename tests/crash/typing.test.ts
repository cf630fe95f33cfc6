import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../shared/checklists/answer.ts'
import type { VisitForm } from '../../shared/visits/visit-form.ts'
import { buildOnce } from '../screens/build-once.ts'
import { openPage, sayWhoWorks } from '../screens/open-screens.ts'
import { canBrowse } from '../screens/start-browser.ts'
import { beginVisit, findItem, openItem, waitSaved, waitTyping } from '../screens/visit-keys.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type BundledProcess, bundleProcess } from './bundle-process.ts'
import { callInPage } from './call-in-page.ts'
import { type HalfTyped, listenToDrafts } from './half-typed.ts'
import { type KilledProcess, startKilled } from './killed-process.ts'
import { KILLS, PATIENCE_MS } from './kills.ts'
import { noteSavedMarks, type SaidSaved, saidSaved } from './saved-marks.ts'
import { type Random, randomOf, seeded } from './seeded.ts'

const LONGEST_MS = 400
/** A person is no faster; now and then the mark has time to show before the next key. */
const BETWEEN_KEYS_MS = 40
/** In every third round one goes on typing the same remark, so that the kill finds it half typed. */
const HALF_TYPED_EVERY = 3
const folder = join(temporaryFolder(), 'data')
const screens = join(temporaryFolder(), 'renderer')

/** Gives a verdict, takes its wording into the remark and adds to it; `settles` ends the typing. */
async function answer(page: Page, words: string, random: Random, settles = true): Promise<void> {
  await page.keyboard.press('3')
  await page.keyboard.press('f')
  await waitTyping(page, 'remark')
  await page.keyboard.insertText(` ${words}`)
  await wait(random() * BETWEEN_KEYS_MS)
  if (settles) await page.keyboard.press('Escape')
}

/** Answers item after item; at some moment after the first is on disk the host is killed. */
async function typeUntilKilled(
  page: Page,
  round: number,
  kill: () => Promise<unknown> | undefined,
  drafts: () => readonly HalfTyped[],
  random: Random,
): Promise<void> {
  await answer(page, `${round}.0`, random)
  await waitSaved(page)
  const stays = round % HALF_TYPED_EVERY === 0
  if (stays) {
    await answer(page, `${round}.1`, random, false)
    await expect.poll(() => drafts().some(({ kept }) => kept)).toBe(true)
  }
  const ended = { yet: false }
  const killed = wait(random() * LONGEST_MS).then(async () => {
    await kill()
    ended.yet = true
  })
  for (let turn = 2; !ended.yet; turn++) {
    if (stays) {
      await page.keyboard.insertText(` ${turn}`)
      await wait(random() * BETWEEN_KEYS_MS)
      continue
    }
    await answer(page, `${round}.${turn}`, random)
    await wait(random() * BETWEEN_KEYS_MS)
    if (turn % 3 === 0) await page.keyboard.press('ArrowDown')
  }
  await killed
}

describe.runIf(await canBrowse())('a visit whose program is killed while answers are typed', () => {
  let page: Page
  let bundled: BundledProcess
  let host: KilledProcess | null = null
  let coming: KilledProcess | null = null
  let place = ''
  let port = '0'
  let drafts: ReturnType<typeof listenToDrafts>

  const load = () => startKilled(bundled, folder, 'taiping', screens)
  /** Lets the next host begin, and the browser in; the one after it loads meanwhile. @returns where it stands. */
  const begin = async (): Promise<string> => {
    const next = coming ?? load()
    host = next
    coming = load()
    const [address = ''] = await next.begin(1, port)
    await page.request.get(address)
    const at = new URL(address)
    port = at.port
    return at.origin
  }

  beforeAll(async () => {
    await buildOnce(screens)
    mkdirSync(folder, { recursive: true })
    bundled = await bundleProcess('host-process.ts')
    page = await openPage()
    await page.goto(await begin())
    await page.waitForURL('**/overview')
    await sayWhoWorks(page, '王芳', '太平区')
    await page.goto(page.url().replace('overview', 'visits'))
    await page.locator('h1').waitFor()
    await beginVisit(page, '水泉初级中学')
    await findItem(page, '59', '作业公示')
    place = new URL(page.url()).pathname
    drafts = listenToDrafts(page)
  })
  afterAll(async () => {
    await page.context().close()
    await Promise.all([host?.kill(), coming?.kill()])
  })

  it(
    `has every answer that it called saved, and offers back what was half typed, ${KILLS.typing} times over`,
    { timeout: PATIENCE_MS },
    seeded(async (seed) => {
      const random = randomOf(seed, 0)
      const visitId = place.split('/').at(-1)
      const said: SaidSaved[] = []
      let killed = 0
      let offered = 0
      while (killed < KILLS.typing) {
        await noteSavedMarks(page)
        await typeUntilKilled(page, killed + 1, () => host?.kill(), drafts, random)
        killed += 1
        said.push(...(await saidSaved(page)))
        const halfTyped = drafts()
        await page.goto(`${await begin()}${place}?item=59`)
        await openItem(page, '59').waitFor()
        const known = halfTyped.findLastIndex(({ kept }) => kept)
        const form = await callInPage<VisitForm>(page, 'visits.get', { visitId })
        const draft = form.drafts.find(({ item }) => item === halfTyped[0]?.item)
        if (known >= 0) {
          const possible = halfTyped.slice(known).map(({ text }) => text)
          expect(possible).toContain(draft?.text)
        }
        if (known >= 0 && draft?.item === '59') {
          await openItem(page, '59').getByText(draft.text).first().waitFor()
          offered += 1
        }
        await page.keyboard.press('Escape')
      }
      expect(killed).toBe(KILLS.typing)
      expect(offered).toBeGreaterThanOrEqual(Math.floor(KILLS.typing / HALF_TYPED_EVERY))

      const history = new Map<string, readonly { readonly answer: Answer | null }[]>()
      for (const item of new Set(said.map((one) => one.item))) {
        history.set(item, await callInPage(page, 'visits.answerHistory', { visitId, item }))
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
      expect(new Set(rounds).size).toBe(KILLS.typing)
    }),
  )

  it('says so where an answer could not be saved, and keeps it on the page', async () => {
    await findItem(page, '42', '师德')
    await host?.kill()
    await page.keyboard.press('1')
    await openItem(page, '42').locator('.item-mark[data-mark="failed"]').waitFor()
    await page.getByText('有 1 项没有存上，内容仍在本页。请保持本页打开并重试。').waitFor()
    expect(await openItem(page, '42').locator('[aria-pressed="true"]').textContent()).toContain('符合')
  })
})
