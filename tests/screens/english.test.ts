import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PAGES } from '../../renderer/routes.ts'
import { messagesOf } from '../../shared/messages/language.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { violations, WCAG } from './axe.ts'
import { CHINESE_TEXTS } from './chinese-texts.ts'
import { openScreens, type Screens, sayWhoWorks } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const { screens: text } = messagesOf('en')
const chinese = messagesOf('zh-CN').screens

const PLACES = [
  ...PAGES.map((page) => (page === 'indicators' ? 'indicators/primary' : page)),
  'schools/new',
  'data/history',
  'data/table',
  'data/table?subject=county',
  'indicators/junior',
  'indicators/primary/trends',
  'indicators/fiscal',
  'settings?tab=backups',
  'settings?tab=standards',
  'settings?tab=fields',
  'settings?tab=relaxations',
  'visits?view=due',
]

/** What was typed here, and the switch to Chinese. */
const TYPED = ['王芳', text.common.toOtherLanguage, text.common.languages]

/** Every text that is seen or read out, with its place. */
const spokenTexts = (frame: Page | Frame) =>
  frame.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          found.push(node.getAttribute(name) ?? '')
        }
      } else if (!node.parentElement?.closest('style, script')) found.push(node.textContent ?? '')
    }
    return [document.title, ...found].filter((said) => said.trim() !== '')
  })

/** What is left of a text when names, clauses and forms are taken out of it. */
const withoutData = (said: string) =>
  [...TYPED, ...CHINESE_TEXTS].reduce((left, known) => left.replaceAll(known, ' '), said)

async function chineseLeft(frame: Page | Frame): Promise<readonly string[]> {
  const texts = await spokenTexts(frame)
  expect(texts.length).toBeGreaterThan(10)
  return [...new Set(texts)].filter((said) =>
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(withoutData(said)),
  )
}

const settled = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.ant-skeleton') === null && document.querySelector('h1') !== null,
  )

/** By how many pixels the page, its content and the names of the menu are wider than their room. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement,
      document.querySelector('#content'),
      ...document.querySelectorAll('.ant-menu-title-content'),
    ].reduce((sum, box) => sum + (box ? Math.max(0, box.scrollWidth - box.clientWidth) : 0), 0),
  )

describe.runIf(await canBrowse())('the screens in English', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openScreens(join(temporaryFolder(), 'data'), 'taiping', 'en')
    page = screens.page
    await page.getByRole('dialog', { name: text.start.title }).waitFor()
    expect(await chineseLeft(page)).toEqual([])
    await sayWhoWorks(page, '王芳', '太平区', 'en')
  })
  afterAll(() => screens.close())

  it('say which language they speak', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each(PLACES)('show Chinese only in data, clauses and forms, and fit 1366 × 768: %s', async (place) => {
    await screens.go(place)
    await settled(page)
    expect(await chineseLeft(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  it.each(['schools', 'indicators/primary', 'acceptance'])(
    'hold what axe checks where English runs longer: %s',
    async (place) => {
      await screens.go(place)
      await settled(page)
      expect(await violations(page, WCAG)).toEqual([])
    },
  )

  it('tell a figure, a school and a decision in English', async () => {
    await screens.go('indicators/primary')
    await page
      .getByRole('link', { name: /^实验小学 / })
      .first()
      .click()
    await page.getByText(text.indicators.steps).waitFor()
    expect(await chineseLeft(page)).toEqual([])
    await screens.go('schools')
    await page.getByRole('link', { name: '红树小学', exact: true }).click()
    for (const tab of Object.values(text.schools.tabs)) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await chineseLeft(page)).toEqual([])
    }
    await screens.go('acceptance')
    await page.getByRole('link', { name: text.acceptance.decide }).first().click()
    await page.getByLabel(text.acceptance.members).waitFor()
    expect(await chineseLeft(page)).toEqual([])
  })

  it('lead through a visit in English; the texts of its checklist stay', async () => {
    await screens.go('visits/new')
    const drawer = page.getByRole('dialog', { name: text.visits.newTitle })
    await drawer.getByRole('combobox', { name: text.visits.school }).fill('红树')
    await page.locator('.ant-select-item-option-active', { hasText: '红树小学' }).click()
    expect(await chineseLeft(page)).toEqual([])
    await drawer.getByRole('button', { name: text.visits.createAndStart }).click()
    await page.locator('[data-open]').waitFor()
    expect(await chineseLeft(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: text.visits.finish }).click()
    await page.getByText(text.visits.missingTitle).first().waitFor()
    expect(await chineseLeft(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await screens.go('visits')
    await page.getByText(text.visits.states.open).first().waitFor()
    expect(await chineseLeft(page)).toEqual([])
  })

  it('preview reports with an English frame', async () => {
    await screens.go('acceptance')
    await page.getByRole('link', { name: text.acceptance.preview }).first().click()
    await page.frameLocator('.report-frame').locator('h1').waitFor()
    const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
    if (frame === undefined) throw new Error('no frame with the report')
    expect(await frame.locator('h1').textContent()).toContain('Acceptance report')
    expect(await chineseLeft(frame)).toEqual([])
    expect(await chineseLeft(page)).toEqual([])
  })

  it('find indicators by their English names', async () => {
    await screens.go('overview')
    await page.getByRole('button', { name: new RegExp(text.shell.search) }).click()
    await page.getByRole('combobox', { name: text.shell.search }).fill('sports')
    await page.getByText('Sports grounds and halls per pupil').first().waitFor()
    await page.keyboard.press('Escape')
  })

  it('change to Chinese and back with one click, and keep the choice', async () => {
    await screens.go('schools')
    await page.getByRole('button', { name: text.common.toOtherLanguage }).click()
    await page.getByRole('heading', { name: chinese.schools.title, level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    // What this file looks for is found where it is.
    await expect.poll(async () => (await chineseLeft(page)).length).toBeGreaterThan(15)
    expect(await page.evaluate(() => localStorage.getItem('junheng.language'))).toBe('zh-CN')
    await page.getByRole('button', { name: chinese.common.toOtherLanguage }).click()
    await page.getByRole('heading', { name: text.schools.title, level: 1 }).waitFor()
    expect(screens.complaints).toEqual([])
  })
})
