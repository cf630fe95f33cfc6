import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { callInPage } from '../crash/call-in-page.ts'
import { openScreens, type Screens, sayWhoWorks } from '../screens/open-screens.ts'
import { canBrowse } from '../screens/start-browser.ts'
import { findItem, openItem, waitSaved } from '../screens/visit-keys.ts'
import { longList } from '../visits/long-list.ts'
import { publish } from '../visits/open-visit.ts'
import type { BenchRow } from './bench-row.ts'
import { answerTimes, noteAnswers, openByLink, scrollFrames } from './checklist-page.ts'
import { quantile } from './quantile.ts'

const LENGTHS = [50, 500, 5_000] as const
type Length = (typeof LENGTHS)[number]
type Times = Readonly<Record<Length, number[]>>

const ROUNDS = 7
const WARMUPS = 2
const ANSWERS = 30
const FRAMES = 180
const STEP = 90

async function planVisit(page: Page, template: string): Promise<string> {
  const [school] = await callInPage<{ id: string }[]>(page, 'schools.list', {})
  const { visitId } = await callInPage<{ visitId: string }>(page, 'visits.create', {
    schoolId: school?.id,
    year: 2025,
    kind: 'special',
    template,
    plannedOn: '2026-05-12',
    inspectors: ['王芳'],
  })
  await callInPage(page, 'visits.start', { visitId })
  return visitId
}

/** The same page with each length in turn, so that whatever else the machine does falls on all alike. */
async function timeOpening({ page, go }: Screens, visits: ReadonlyMap<Length, string>): Promise<Times> {
  const times: Times = { 50: [], 500: [], 5000: [] }
  for (let round = 0; round < WARMUPS + ROUNDS; round++) {
    for (const [length, visitId] of visits) {
      await go('visits')
      await page.locator(`a[href$="${visitId}"]`).first().waitFor()
      const took = await openByLink(page, visitId)
      if (round >= WARMUPS) times[length].push(took)
    }
  }
  return times
}

/** Verdicts one after the other, from the middle of the list on. */
async function timeAnswers({ page, go }: Screens, visitId: string, length: Length): Promise<number[]> {
  await go(`visits/${visitId}`)
  await openItem(page).waitFor()
  const middle = length / 2
  await findItem(page, String(middle), `第${middle}项`)
  await noteAnswers(page)
  for (let count = 0; count < Math.min(ANSWERS, middle); count++) {
    await page.keyboard.press('1')
    await waitSaved(page)
    await page.keyboard.press('ArrowDown')
    await openItem(page, String(Math.min(length, middle + count + 1))).waitFor()
  }
  return answerTimes(page)
}

async function timeScrolling({ page, go }: Screens, visitId: string): Promise<number[]> {
  await go(`visits/${visitId}`)
  await openItem(page).waitFor()
  await scrollFrames(page, FRAMES, STEP)
  return scrollFrames(page, FRAMES, STEP)
}

/** A checklist of 500 and of 5,000 items against one of 50, in the real browser (product §12). */
export async function benchChecklists(): Promise<BenchRow[]> {
  if (!(await canBrowse())) {
    console.log('skipped: checklists of 500 and of 5,000 items (no browser starts here)')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'junheng-bench-'))
  const data = join(folder, 'data')
  const screens = await openScreens(data, 'taiping')
  await sayWhoWorks(screens.page, '王芳', '太平区')
  const visits = new Map<Length, string>()
  for (const length of LENGTHS) {
    const list = longList(length)
    await publish(data, list)
    visits.set(length, await planVisit(screens.page, list.slug))
  }
  const visitOf = (length: Length) => visits.get(length) ?? ''
  const opened = await timeOpening(screens, visits)
  const answered: Times = { 50: [], 500: [], 5000: [] }
  const scrolled: Times = { 50: [], 500: [], 5000: [] }
  for (const length of LENGTHS) {
    answered[length].push(...(await timeAnswers(screens, visitOf(length), length)))
    scrolled[length].push(...(await timeScrolling(screens, visitOf(length))))
  }
  await screens.close()
  rmSync(folder, { recursive: true })
  const row = (what: string, times: Times, length: Length, share: number, figure: string): BenchRow => {
    const [ours, reference] = [quantile(times[length], share), quantile(times[50], share)]
    return { what, ours, reference, unit: 'ms', ratio: ours / reference, figure }
  }
  return [
    row('checklist of 500 items opens, median', opened, 500, 0.5, '≤ 2 × the same page with 50'),
    row('checklist of 5,000 items opens, median', opened, 5_000, 0.5, 'beside the same page with 50'),
    row('verdict key → 已存 in the midst of 5,000 items, median', answered, 5_000, 0.5, 'as fast as with 50'),
    row('the same, p95', answered, 5_000, 0.95, 'as fast as with 50'),
    row('frame while 5,000 items scroll, median', scrolled, 5_000, 0.5, 'as fast as with 50'),
    row('the same, p95', scrolled, 5_000, 0.95, 'as fast as with 50'),
  ]
}
