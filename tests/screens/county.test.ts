import { beforeAll, describe, expect, it } from 'vitest'
import { violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

const PDF = {
  name: '布局规划.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
}

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('the items of the county', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openCounty()
  })

  const head = (group: RegExp) => screens.page.getByRole('heading', { name: group })
  const open = (item: RegExp) => screens.page.getByRole('button', { name: item })

  it('are reached from the overview, and tell what stands in the way from near to far', async () => {
    const { page, go } = screens
    await go('overview')
    await page.getByRole('link', { name: /^政府保障程度\s*4 \/ 15 项/ }).click()
    await head(/政府保障程度 4\/15/).waitFor()
    const missed = page.getByRole('list', { name: '未达到之处' }).getByRole('listitem').locator('small')
    await missed.nth(3).waitFor()
    const distances = await missed.allTextContents()
    const shares = distances.map((text) => Number(/[\d.]+/.exec(text)?.[0]))
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  })

  it('are judged with a remark on evidence that is kept; what was said before stays', async () => {
    const { page } = screens
    await open(/1\. 规划布局合理/).press('Enter')
    const rule = page.getByRole('region', { name: '规划布局合理，符合国家规定要求' })
    await rule.locator('input[type=file]').setInputFiles(PDF)
    await rule.getByRole('button', { name: '打开 布局规划.pdf' }).waitFor()
    await rule.getByRole('button', { name: /^判定/ }).click()
    await rule.getByRole('radio', { name: '达到', exact: true }).check()
    await rule.getByLabel('说明').fill('规划已批复')
    await rule.getByRole('button', { name: '保存判定' }).click()
    await rule.getByText('判定达到：规划已批复').waitFor()
    await head(/政府保障程度 5\/15/).waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    await rule.getByRole('button', { name: /^撤回/ }).click()
    await rule.getByLabel('说明').fill('等新图')
    await rule.getByRole('button', { name: '撤回判定' }).click()
    await rule.getByText('还没有判定').waitFor()
    await rule.getByRole('button', { name: '判定记录 2' }).click()
    await rule.getByText(/王芳 撤回判定：等新图/).waitFor()
    await rule.getByRole('button', { name: '移出 布局规划.pdf' }).click()
    await rule.getByText(/已由 王芳 于 .* 移出，原件保留/).waitFor()
  })

  it('are calculated by the method that the county chooses, which stands beside the figure', async () => {
    const { page } = screens
    await open(/1\. 初中三年巩固率/).click()
    const panel = page.locator('#juniorRetention')
    const before = await panel.locator('.formula').textContent()
    expect(before).toContain('死亡')
    await panel.getByRole('combobox', { name: '初中三年巩固率的算法' }).click()
    const other = '当年毕业生数 ÷（三年前招生数 + 转入 − 转出）'
    await page.getByTitle(other).click()
    await panel.getByRole('button', { name: '选用记录 1' }).waitFor()
    await expect.poll(() => panel.locator('.formula').textContent()).not.toContain('死亡')
    await expect.poll(() => panel.textContent()).toContain(other)
  })

  it('lead from what is missing to the place where it is entered', async () => {
    const { page, complaints } = screens
    await open(/1\. 社会认可度/).click()
    await page.locator('#publicSatisfaction').getByRole('link', { name: '满意问卷数' }).click()
    await page.waitForURL('**/data/table/county/surveySatisfied/whole')
    await page.getByRole('dialog', { name: /满意问卷数/ }).waitFor()
    expect(complaints).toEqual([])
  })
})
