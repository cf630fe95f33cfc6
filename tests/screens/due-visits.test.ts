import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../renderer/format.ts'
import { valueIn } from '../door/open-test-app.ts'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { openItem, waitFocused, waitSaved } from './visit-keys.ts'

const DAY_MS = 86_400_000
const dayFromNow = (days: number) => day(new Date(Date.now() + days * DAY_MS).toISOString())

describe.runIf(await canBrowse())('visits that are due', () => {
  let screens: Screens

  const holds = async () => {
    expect(await violations(screens.page, WCAG)).toEqual([])
    expect(await overflow(screens.page)).toEqual([0, 0])
  }

  beforeAll(async () => {
    screens = await openCounty({
      switches: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    })
  })

  it('by rule are arranged in one go; what is overdue stands on the first screen and in the menu', async () => {
    const { page, go, client } = screens
    await go('overview')
    await page.getByRole('link', { name: /^综合督导：.*以来没有记录的学校还有 \d+ 所$/ }).click()
    await page.waitForURL(/view=due&rule=comprehensive/)
    await page.getByText('每3至5年实施1次综合督导').waitFor()
    await holds()
    await page.getByRole('link', { name: /^安排 \d+ 所…$/ }).click()
    const drawer = page.getByRole('dialog', { name: '安排综合督导' })
    await drawer.getByLabel('自', { exact: true }).fill(dayFromNow(-6))
    await drawer.getByLabel('每天几所').fill('20')
    await holds()
    await drawer.getByRole('button', { name: /^安排 \d+ 次督导$/ }).click()
    await page.getByText(/^综合督导：.*均已安排$/).waitFor()
    const planned = valueIn(await client.visits.list({ year: 2025 })).length
    expect(planned).toBeGreaterThan(5)
    await page.getByRole('link', { name: `督导 逾期 ${planned} 次` }).waitFor()
    await go('overview')
    await page
      .getByText(/^逾期 [3-6] 天$/)
      .first()
      .waitFor()
    await page.getByText(`另有 ${planned - 6} 次督导到期`).waitFor()
    await holds()
    await page
      .getByRole('link', { name: /综合督导$/ })
      .first()
      .click()
    await page.waitForURL(/visits\/[^/]+$/)
  })

  it('pass by a relaxation once it is switched on with its basis and expiry, and say so', async () => {
    const { page, go, client } = screens
    await go('settings?tab=relaxations')
    await page.getByRole('button', { name: '启用…' }).first().click()
    const drawer = page.getByRole('dialog', { name: /2016年及之前建成学校/ })
    await drawer.getByLabel('依据（文件名称、文号）').fill('辽教督办〔2024〕3号')
    await drawer.getByLabel('截止日期').fill(dayFromNow(90))
    await drawer.getByRole('button', { name: /保\s*存/ }).click()
    await page.getByText('适用中').waitFor()
    await page.getByText(/王芳 启用至/).waitFor()
    await holds()
    const visits = valueIn(await client.visits.list({ year: 2025 }))
    const visitId = visits.find(({ schoolName }) => schoolName === '水泉初级中学')?.id ?? ''
    valueIn(await client.visits.start({ visitId }))
    await go(`visits/${visitId}?item=20`)
    await waitFocused(page, '20')
    await page.keyboard.type('75')
    await page.keyboard.press('Tab')
    await openItem(page)
      .getByText(/按放宽条件：每间音乐教室≥73㎡/)
      .waitFor()
    await openItem(page)
      .getByText(/认定后 3 年内达到规定标准/)
      .waitFor()
    await waitSaved(page)
    await holds()
  })

  it('take a photo by the camera of the computer: look, take, take again, use', async () => {
    const { page } = screens
    await page.keyboard.press('Escape')
    await openItem(page).getByRole('button', { name: '拍照 C' }).waitFor()
    await page.keyboard.press('c')
    const dialog = page.getByRole('dialog', { name: /^拍照：/ })
    await dialog.getByRole('button', { name: /^拍\s*照$/ }).click()
    await dialog.getByRole('img', { name: '拍下的照片' }).waitFor()
    await holds()
    await dialog.getByRole('button', { name: /^重\s*拍$/ }).click()
    await dialog.getByRole('button', { name: /^拍\s*照$/ }).click()
    await dialog.getByRole('button', { name: '使用这张' }).click()
    const photo = openItem(page).getByRole('button', { name: /^打开原件 现场照片/ })
    await photo.locator('img').waitFor()
    const width = () => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
    await expect.poll(width).toBeGreaterThan(100)
    const caption = openItem(page).getByLabel(/的说明$/)
    const kept = page.waitForResponse('**/call/visits.saveDraft')
    await caption.fill('音乐教室西墙')
    await kept
    // The page goes before one leaves the field: what was typed is offered back.
    await page.reload()
    await openItem(page)
      .getByText(/“音乐教室西墙”/)
      .waitFor()
    await openItem(page).getByRole('button', { name: '接着写' }).click()
    await openItem(page)
      .getByText(/“音乐教室西墙”/)
      .waitFor({ state: 'detached' })
    await expect.poll(() => caption.inputValue()).toBe('音乐教室西墙')
    expect(screens.complaints).toEqual([])
  })
})
