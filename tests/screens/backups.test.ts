import { beforeAll, describe, expect, it } from 'vitest'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

/** One story, in order: each step stands on the one before it. */
describe.runIf(await canBrowse())('backups in the settings', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openCounty()
  })

  it('are made when the user says so, and say what stands in them', async () => {
    const { page, go } = screens
    await go('settings?tab=backups')
    await page.getByRole('button', { name: '立即备份' }).click()
    const row = page.getByRole('row').filter({ hasText: '手工' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toMatch(/手工11.*完好/)
  })

  it('bring back the former state, and keep the present one beside them', async () => {
    const { page, go } = screens
    await go('settings')
    const county = page.getByLabel('县（市、区）名称')
    await county.fill('改过的名称')
    await page.getByRole('button', { name: '保存设置' }).click()
    await page.getByRole('banner').getByText('改过的名称').waitFor()
    await go('settings?tab=backups')
    await page
      .getByRole('button', { name: /^恢复到此：.* 的备份$/ })
      .first()
      .click()
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /恢复到此/ })
      .click()
    await page.getByText('已恢复；恢复前的数据另存了一份').waitFor()
    await page.getByRole('banner').getByText('太平区').waitFor()
    await page.getByRole('row').filter({ hasText: '恢复前' }).waitFor()
  })
})
