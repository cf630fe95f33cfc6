import { beforeAll, describe, expect, it } from 'vitest'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('the checks of the stored data', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openCounty()
  })

  const rows = () => screens.page.getByRole('table').locator('tbody tr.ant-table-row')
  const state = (label: string) => screens.page.getByTitle(label, { exact: true })

  it('run when the page is opened, and are filtered by what is to be done, check and school', async () => {
    const { page, go } = screens
    await go('data/checks')
    await state('待说明 8').waitFor()
    await expect.poll(() => rows().count()).toBe(8)
    await page.getByPlaceholder('按校名筛选').fill('红树')
    await expect.poll(() => rows().count()).toBe(1)
    await page.getByPlaceholder('按校名筛选').fill('')
    await page.getByRole('combobox', { name: '核查项目' }).click()
    await page.getByTitle('与上年相比变化过大').last().click()
    await expect.poll(() => rows().count()).toBe(2)
    await page.waitForURL(/check=yearSwing/)
  })

  it('take a reason, for the others of the check too, and give it back', async () => {
    const { page } = screens
    await rows().first().getByRole('button', { name: '属实' }).click()
    await page.getByLabel('原因').fill('班级调整')
    await page.getByRole('checkbox', { name: /其余 1 条/ }).check()
    await page.getByLabel('原因').press('Enter')
    await state('已说明 2').waitFor()
    await rows().first().getByText('班级调整').waitFor()
    await rows().first().getByRole('button', { name: '撤回' }).click()
    await state('已说明 1').waitFor()
  })

  it('lead from a figure to where it comes from, and come back to the same filter', async () => {
    const { page } = screens
    await rows()
      .first()
      .getByRole('link', { name: /人班级数：/ })
      .click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('示例数据（虚构）').first().waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await page.waitForURL(/data\/checks\?check=yearSwing$/)
  })

  it('say what to do where there is nothing to check', async () => {
    const { page } = screens
    await page.goto(page.url().replace('/2025/', '/2031/'))
    await page.getByText('本学年还没有数据').waitFor()
    await page.getByRole('link', { name: '从报表导入' }).waitFor()
    expect(screens.complaints).toEqual([])
  })
})
