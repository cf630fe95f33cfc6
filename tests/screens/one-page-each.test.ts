import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { waitForKeyboard } from './visit-keys.ts'

describe.runIf(await canBrowse())('what was typed for one', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    screens = await openCounty()
    page = screens.page
  })

  it('school is not there for another, on the way back either', async () => {
    const { client, go } = screens
    const schools = valueIn(await client.schools.list({}))
    const schoolId = schools.find(({ name }) => name === '城南小学')?.id ?? ''
    const classes = [{ stage: 'primary' as const, grade: 1, name: '一年级1班', students: 44 }]
    valueIn(await client.lists.saveClasses({ schoolId, year: 2025, classes }))
    const labels = page.getByRole('textbox', { name: '班级' })
    await go(`schools/${schoolId}?tab=classes`)
    await expect.poll(() => labels.count()).toBe(1)
    await page.keyboard.press('Control+k')
    await waitForKeyboard(page.getByPlaceholder('输入页面、学校或指标的名称'))
    await page.keyboard.type('实验小学')
    await page.locator('.ant-select-item-option-active', { hasText: '实验小学' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /^实验小学/ }).waitFor()
    await page.getByRole('tab', { name: '班级名册' }).click()
    for (const name of ['三年级8班', '三年级9班']) {
      await page.getByRole('button', { name: '添加班级' }).click()
      await labels.last().fill(name)
    }
    await page.goBack()
    await page.getByRole('dialog', { name: /^城南小学/ }).waitFor()
    await expect.poll(() => labels.count()).toBe(1)
    expect(await labels.first().inputValue()).toBe('一年级1班')
  })

  it('school is found there again, also after the page is loaded anew, until it is discarded or saved', async () => {
    await page.goForward()
    await page.getByRole('dialog', { name: /^实验小学/ }).waitFor()
    await page.getByText('这里是上次填写、还没有保存的内容。').waitFor()
    const labels = page.getByRole('textbox', { name: '班级' })
    expect(await labels.last().inputValue()).toBe('三年级9班')
    const typed = await labels.count()
    await page.reload()
    await expect.poll(() => labels.count()).toBe(typed)
    await page.getByRole('button', { name: '放弃这些内容' }).click()
    await expect.poll(() => labels.count()).toBe(typed - 2)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => labels.count()).toBe(typed)
    for (const number of await page.getByPlaceholder('人数').all()) {
      if ((await number.inputValue()) === '') await number.fill('40')
    }
    await page.getByRole('button', { name: /^保存/ }).click()
    await page.getByText('名册已保存').waitFor()
    await page.reload()
    await expect.poll(() => labels.count()).toBe(typed)
    expect(await page.getByText('这里是上次填写、还没有保存的内容。').count()).toBe(0)
  })

  it('year is not there for another', async () => {
    const toYear = async (year: string) => {
      await page.getByRole('combobox', { name: '学年' }).click()
      await page.getByTitle(year, { exact: true }).click()
      await page.waitForURL(`**/${year.slice(0, 4)}/**`)
    }
    await screens.go('indicators/county')
    const rule = page.getByRole('region', { name: '规划布局合理，符合国家规定要求' })
    const openItem = () => page.getByRole('button', { name: /1\. 规划布局合理/ }).click()
    await openItem()
    await rule.waitFor()
    await toYear('2024 学年')
    await openItem()
    await rule.getByRole('button', { name: /^判定/ }).click()
    await rule.getByLabel('说明').fill('2024年的说明')
    await toYear('2025 学年')
    await openItem()
    await rule.getByRole('button', { name: /^判定/ }).waitFor()
    expect(await rule.getByLabel('说明').count()).toBe(0)
    expect(screens.complaints).toEqual([])
  })
})
