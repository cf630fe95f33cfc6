import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

describe.runIf(await canBrowse())('a scenario in a browser', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  const coefficient = () =>
    page
      .getByRole('row', { name: /^差异系数/ })
      .getByRole('cell')
      .last()
      .locator('xpath=preceding-sibling::td[1]')
  const figure = () => page.getByRole('link', { name: /^红树小学 多媒体教室 / })

  it('moves while a value is typed, stands after loading again, and leaves the data as they are', async () => {
    await screens.go('indicators/primary')
    await figure().waitFor()
    const [before, data] = [await coefficient().textContent(), await figure().textContent()]

    await page.getByRole('button', { name: '情景：无' }).click()
    await page.getByText('新建情景…').click()
    await page.getByLabel('情景名称').fill('补多媒体教室')
    await page.getByLabel('情景名称').press('Enter')
    await page.getByText('情景「补多媒体教室」，不是实际数据：0 处改动', { exact: false }).waitFor()
    await page.getByRole('button', { name: '导出' }).waitFor({ state: 'detached' })

    await figure().click()
    await page.getByLabel('网络多媒体教室间数（全校）').fill('40')
    await page.getByText('不是实际数据：1 处改动', { exact: false }).waitFor()
    await page
      .getByRole('row', { name: /^差异系数/ })
      .getByText(/^原 /)
      .waitFor()
    const after = (await coefficient().textContent()) ?? ''
    expect(after).toContain(`原 ${before?.trim()}`)
    expect(after.startsWith(before ?? '')).toBe(false)
    expect(await page.locator('.matrix .former').first().textContent()).toContain(`原 ${data?.trim()}`)
    expect(await page.getByRole('row', { name: /^全县/ }).textContent()).toContain('原 ')
    await page.getByRole('status').filter({ hasText: '已存' }).waitFor()

    await page.getByRole('button', { name: /改名/ }).click()
    await page.getByLabel('情景名称').fill('补到 40 间')
    await page.getByLabel('情景名称').press('Enter')
    await page.getByText('情景「补到 40 间」，不是实际数据：1 处改动', { exact: false }).waitFor()
    await page.getByRole('button', { name: '情景：补到 40 间' }).waitFor()

    await page.reload()
    await page.getByText('情景「补到 40 间」，不是实际数据：1 处改动', { exact: false }).waitFor()
    await expect.poll(() => page.getByLabel('网络多媒体教室间数（全校）').inputValue()).toBe('40')
    await expect.poll(() => coefficient().textContent()).toBe(after)

    await screens.go('indicators/primary')
    await figure().waitFor()
    expect([await coefficient().textContent(), await figure().textContent()]).toEqual([before, data])
    expect(screens.complaints).toEqual([])
  })

  it('takes a smallest change over by one click', async () => {
    await page.getByRole('button', { name: '最小改动' }).click()
    await page.getByText('已证明最少').first().waitFor()
    await page.getByRole('button', { name: '做成情景' }).first().click()
    await page.getByText('情景「最小改动：', { exact: false }).waitFor()
    await expect.poll(() => page.getByRole('img', { name: '超过界限', exact: true }).count()).toBe(0)
    await page.getByText(/不是实际数据：[1-9]\d* 处改动/).waitFor()
  })
})
