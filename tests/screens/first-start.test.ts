import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { overflow, violations, WCAG } from './axe.ts'
import { openScreens, type Screens, sayWhoWorks } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('the first start', () => {
  let screens: Screens

  beforeAll(async () => {
    vi.stubEnv('XDG_DATA_HOME', temporaryFolder())
    screens = await openScreens(join(temporaryFolder(), 'county'))
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await screens.close()
  })

  it('asks for the name and the county in three fields, and holds what axe checks', async () => {
    const dialog = screens.page.getByRole('dialog', { name: '开始使用均衡督导' })
    await dialog.getByLabel('您的姓名').waitFor()
    await expect.poll(() => dialog.getByRole('textbox').or(dialog.getByRole('spinbutton')).count()).toBe(3)
    await dialog.getByLabel('评估标准').waitFor()
    await dialog.getByRole('button', { name: /^开\s*始$/ }).click()
    await expect.poll(() => dialog.getByText('请填写').count()).toBe(2)
    expect(await violations(screens.page, WCAG)).toEqual([])
    expect(await overflow(screens.page)).toEqual([0, 0])
  })

  it('opens the sample county beside it, which asks for the name alone', async () => {
    const { page } = screens
    await page.getByText('先看示例县').click()
    await page.getByRole('button', { name: '打开示例县' }).click()
    await page.getByText('本县数据为示例，均属虚构').waitFor()
    const dialog = page.getByRole('dialog', { name: '开始使用均衡督导' })
    await dialog.getByLabel('您的姓名').waitFor()
    expect(await dialog.getByLabel('县（市、区）名称').count()).toBe(0)
    await sayWhoWorks(page, '王芳', '太平区')
    await page.getByRole('banner').getByText('王芳').waitFor()
  })

  it('leads back from there, and begins with the county of the user', async () => {
    const { page, complaints } = screens
    await page.getByRole('button', { name: '打开本县' }).click()
    await page.getByText('先看示例县').waitFor()
    await sayWhoWorks(page, '李督学', '安平县')
    await page.waitForURL('**/2025/quality-2017/overview')
    await page.getByRole('banner').getByText('安平县').waitFor()
    expect(await page.getByText('均属虚构').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
