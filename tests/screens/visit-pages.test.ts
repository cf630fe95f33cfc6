import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { beginVisit, findItem, openItem, waitForKeyboard } from './visit-keys.ts'

describe.runIf(await canBrowse())('the pages of a visit', () => {
  let screens: Screens
  let page: Page
  let visit = ''

  const holds = async () => {
    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])
  }

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  it('hold what axe checks while there is no visit, and while one is planned', async () => {
    await screens.go('visits')
    await page.getByText('本学年还没有安排督导').waitFor()
    await holds()
    await screens.go('visits/new')
    await page.getByRole('dialog', { name: '新建督导' }).waitFor()
    await holds()
  })

  it.each([
    ['1', '在校生数'],
    ['12', '每个班学生数'],
    ['16', '阳光'],
    ['20', '音乐专用教室'],
  ])('hold what axe checks with item %s open', async (code, word) => {
    if (visit === '') {
      await screens.go('visits')
      await beginVisit(page, '水泉初级中学')
      visit = `visits/${new URL(page.url()).pathname.split('/').at(-1)}`
    }
    await findItem(page, code, word)
    await page.keyboard.type('51')
    await page.keyboard.press('Escape')
    await page.keyboard.press('f')
    await page.keyboard.press('Escape')
    await holds()
  })

  it('keep their contrast in dark colours', async () => {
    await page.getByRole('button', { name: '改用深色界面' }).click()
    expect(await violations(page, ['color-contrast'])).toEqual([])
    await page.getByRole('button', { name: '改用浅色界面' }).click()
  })

  it.each([
    ['list', 'visits'],
    ['calendar', 'visits?view=calendar'],
  ])('hold what axe checks as a %s', async (_name, place) => {
    await screens.go(place)
    await page
      .getByRole('link', { name: /水泉初级中学/ })
      .first()
      .waitFor()
    await holds()
  })

  it('hold what axe checks while one finishes and signs', async () => {
    await screens.go(`${visit}/finish`)
    await page.getByRole('heading', { name: /还缺什么/ }).waitFor()
    await holds()
    await page.getByRole('button', { name: '签字 王芳' }).click()
    const dialog = page.getByRole('dialog', { name: '督学 王芳 签字' })
    // The place is where it will stay once the dialog has opened.
    await holds()
    const pad = dialog.locator('.signature-pad')
    const box = await pad.boundingBox()
    if (box === null) throw new Error('no place to sign')
    await page.mouse.move(box.x + 200, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x + 400, box.y + 260, { steps: 8 })
    await page.mouse.up()
    await holds()
    await dialog.getByRole('button', { name: '确认签名' }).click()
    await page.getByRole('img', { name: '王芳 的签名' }).waitFor()
  })

  it('are found by Ctrl+K', async () => {
    await page.keyboard.press('Control+k')
    await waitForKeyboard(page.getByPlaceholder('输入页面、学校或指标的名称'))
    await page.keyboard.type('水泉初级中学 20')
    await page.locator('.ant-select-item-option-active', { hasText: '水泉初级中学' }).waitFor()
    await page.keyboard.press('Enter')
    await openItem(page).waitFor()
    expect(page.url()).toContain(visit)
  })

  it('stand at 200 % zoom without scrolling sideways', async () => {
    await page.setViewportSize({ width: 683, height: 384 })
    await expect.poll(async () => (await overflow(page))[0]).toBe(0)
    await page.setViewportSize({ width: 1366, height: 768 })
  })
})
