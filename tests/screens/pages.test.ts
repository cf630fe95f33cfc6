import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { waitForKeyboard } from './visit-keys.ts'

const PLACES = [
  'overview',
  'schools',
  'schools/new',
  'data',
  'data/history',
  'data/table',
  'data/table?subject=county',
  'data/checks',
  'indicators/primary',
  'indicators/junior',
  'indicators/primary/trends',
  'indicators/fiscal',
  'indicators/county',
  'indicators/shortfall',
  'indicators/forms/schools',
  'indicators/forms/government',
  'indicators/forms/recognition',
  'acceptance',
  'settings',
  'settings?tab=backups',
  'settings?tab=standards',
  'settings?tab=fields',
] as const

const settled = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.ant-skeleton') === null && document.querySelector('h1') !== null,
  )

describe.runIf(await canBrowse())('the pages of the sample county', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  it('say that the figures are invented, and where they are', async () => {
    await screens.go('overview')
    await page.getByText('本县数据为示例，均属虚构').waitFor()
    await expect
      .poll(() => page.getByRole('contentinfo').textContent())
      .toMatch(/离线运行.*已存盘 \d\d:\d\d:\d\d/)
  })

  it.each(PLACES)('fit 1366 × 768 without scrolling sideways and hold what axe checks: %s', async (place) => {
    await screens.go(place)
    await settled(page)
    expect(await overflow(page)).toEqual([0, 0])
    expect(await violations(page, WCAG)).toEqual([])
  })

  it('keep their contrast in dark colours', async () => {
    await screens.go('overview')
    await page.getByRole('button', { name: '改用深色界面' }).click()
    for (const place of ['overview', 'indicators/junior', 'acceptance', 'data'] as const) {
      await screens.go(place)
      await settled(page)
      expect(await violations(page, ['color-contrast'])).toEqual([])
    }
    await page.getByRole('button', { name: '改用浅色界面' }).click()
  })

  it('give every figure its address: back, forward and a copied link lead to it', async () => {
    await screens.go('indicators/primary')
    await page.getByRole('link', { name: /^实验小学 高学历教师/ }).click()
    const drawer = page.getByRole('dialog', { name: /实验小学 · 每百名学生拥有高于规定学历教师数/ })
    await drawer.getByText('缺口').waitFor()
    await page.goBack()
    await drawer.waitFor({ state: 'hidden' })
    await page.goForward()
    await drawer.waitFor()
  })

  it('change year and standard above everything, and the page stays', async () => {
    await screens.go('indicators/junior')
    await page.getByLabel('学年', { exact: true }).click()
    await page.getByTitle('2024 学年').click()
    await page.waitForURL('**/2024/quality-2017/indicators/junior')
    await page.locator('.matrix .figure').first().waitFor()
  })

  it('are found by Ctrl+K without a mouse', async () => {
    await screens.go('overview')
    await page.keyboard.press('Control+k')
    await waitForKeyboard(page.getByPlaceholder('输入页面、学校或指标的名称'))
    await page.keyboard.type('水泉')
    await page.getByRole('dialog', { name: '搜索' }).waitFor()
    await page.locator('.ant-select-item-option-active', { hasText: '水泉初级中学' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /水泉初级中学 · 2025 学年/ }).waitFor()
  })

  it('ask for a missing amount where it is entered, and take no growth for it', async () => {
    await screens.go('indicators/fiscal')
    await page.getByRole('link', { name: '缺 2023 年金额' }).click()
    const drawer = page.getByRole('dialog', { name: '全县 · 初中生均公用经费支出' })
    await drawer.getByText('补录').click()
    await drawer.getByLabel('更正为').fill('2.5')
    await drawer.getByLabel('更正原因').fill('财政决算')
    await drawer.getByRole('button', { name: '保存更正' }).click()
    await drawer.getByText(/如果是增长率或百分点，请改填金额/).waitFor()
    await drawer.getByLabel('更正为').fill('1911.5')
    await drawer.getByRole('button', { name: '保存更正' }).click()
    await drawer.getByText('1,911.5').first().waitFor()
    await screens.go('indicators/fiscal')
    await page.getByRole('row', { name: /初中生均公用经费逐步增长.*做到 增长 2.97%/ }).waitFor()
  })

  it('follow a school through the years down to a figure', async () => {
    await screens.go('indicators/primary/trends')
    await page.getByLabel('学校', { exact: true }).fill('城南')
    await page.locator('.ant-select-item-option-active', { hasText: '城南小学' }).click()
    await page.getByRole('link', { name: /^城南小学 .*骨干.* 2024 学年 0.97/ }).click()
    await page.waitForURL('**/2024/quality-2017/indicators/primary/*/backboneTeachers')
  })

  it('tell a school that the plan promises and does not name', async () => {
    await screens.go('acceptance')
    await page.getByText('方案写明 11 所，名单只列 10 所').waitFor()
  })

  it('keep the conclusion of the group beside the proposed one', async () => {
    const row = page.getByRole('row', { name: /第十二初级中学/ })
    await row.getByRole('link', { name: '作出结论' }).click()
    const drawer = page.getByRole('dialog', { name: '第十二初级中学：评估组结论' })
    await drawer.getByRole('radio', { name: '整改后达标' }).check()
    await drawer.getByLabel('评估组成员').fill('李明')
    await page.keyboard.press('Enter')
    await drawer.getByLabel('说明').fill('骨干教师已报批')
    await drawer.getByRole('button', { name: '保存结论' }).click()
    await drawer.waitFor({ state: 'hidden' })
    await row.getByText('与建议不同').waitFor()
    await row.getByText('整改后达标').first().waitFor()
  })

  it('lead nobody back who has gone on while something is saved', async () => {
    const held = Promise.withResolvers<void>()
    await page.route('**/call/acceptance.decide', async (route) => {
      await held.promise
      await route.continue()
    })
    await screens.go('acceptance')
    await page.getByRole('link', { name: '作出结论' }).first().click()
    const drawer = page.getByRole('dialog', { name: /：评估组结论$/ })
    await drawer.getByRole('radio', { name: '整改后达标' }).check()
    await drawer.getByLabel('评估组成员').fill('李明')
    await page.keyboard.press('Enter')
    await drawer.getByLabel('说明').fill('骨干教师已到岗')
    await drawer.getByRole('button', { name: '保存结论' }).click()
    await page.goBack()
    await drawer.waitFor({ state: 'hidden' })
    await page.getByRole('menuitem', { name: '学校' }).click()
    await page.getByRole('heading', { name: '学校', level: 1 }).waitFor()
    const saved = page.waitForResponse('**/call/acceptance.decide')
    held.resolve()
    await saved
    await page.getByText('结论已保存，以前的结论保留备查').waitFor()
    expect(new URL(page.url()).pathname).toBe('/2025/quality-2017/schools')
    await page.unroute('**/call/acceptance.decide')
    await screens.go('acceptance')
  })

  it('open a county report, each with its figures', async () => {
    await page.getByRole('button', { name: '县级报告与申报表' }).click()
    const reports = page.locator('.ant-dropdown').getByRole('menuitem')
    await reports.first().waitFor()
    const count = await reports.count()
    expect(count).toBeGreaterThan(0)
    await reports.first().getByRole('link').click()
    await page.frameLocator('.report-frame').locator('table').first().waitFor()
  })

  it('leave no complaint in the browser', () => {
    expect(screens.complaints).toEqual([])
  })

  it('have a way to quit the product', async () => {
    await page.getByRole('button', { name: '退出' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /退\s*出/ })
      .click()
    await page.getByText('均衡督导已退出').waitFor()
    expect(screens.quits()).toBe(1)
  })
})
