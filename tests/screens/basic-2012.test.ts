import { beforeAll, describe, expect, it } from 'vitest'
import { overflow, violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

/** One story: each step stands on the one before it. */
describe.runIf(await canBrowse())('basic balance 2012 in a browser', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openCounty()
  })

  it('judges the composite coefficient and no single school', async () => {
    const { page, go } = screens
    await go('indicators/junior', 'basic-2012')
    const row = page.getByRole('row', { name: /综合差异系数 ≤ 0\.55/ })
    await row.waitFor()
    expect(await row.textContent()).toMatch(/综合差异系数 ≤ 0\.55\s*0\.108\s*不超过界限/)
    const table = (await page.getByRole('table').first().textContent()) ?? ''
    expect(table).toContain('不作单校结论')
    expect(table).not.toMatch(/NaN|undefined|null/)
    expect(await overflow(page)).toEqual([0, 0])
    expect(await violations(page, WCAG)).toEqual([])
  })

  it('is scored by the points of the province', async () => {
    const { page, go } = screens
    await go('indicators/county?item=governmentWork', 'basic-2012')
    const sheet = page.getByRole('region', { name: '17项评分表' })
    await sheet.getByRole('button', { name: '录入分值…' }).click()
    await sheet
      .getByLabel('分值：将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系')
      .first()
      .fill('6')
    await sheet.getByText('合计 101 分，应为 100 分').waitFor()
    await sheet
      .getByLabel('分值：将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系')
      .first()
      .fill('')
    await sheet.getByText('合计 95 分，应为 100 分').waitFor()
    await sheet
      .getByLabel('分值：将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系')
      .first()
      .fill('5')
    await sheet.getByLabel('分值依据').fill('某省评分细则')
    await sheet.getByRole('button', { name: '保存分值' }).click()
    await sheet.getByText(/分值依据：某省评分细则/).waitFor()
    await sheet.getByText('近 3 年“三个增长”按金额计算：2024 年没有做到').waitFor()
    await sheet.getByText('已评 1/17 项，已扣 7 分').waitFor()
    await sheet.getByRole('button', { name: /^改评：义务教育经费/ }).click()
    await sheet.getByRole('row', { name: /初中生均教育费用逐步增长.*未做到 下降 0\.28%/ }).waitFor()
    await sheet.getByLabel('扣分', { exact: true }).fill('2')
    await sheet.getByLabel('扣分理由').fill('本省评分表：一项未做到扣2分')
    await sheet.getByRole('button', { name: /^保\s*存$/ }).click()
    await sheet.getByText('已评 1/17 项，已扣 2 分').waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    expect(screens.complaints).toEqual([])
  })
})
