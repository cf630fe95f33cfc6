import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loopback, startLoopback } from '../../electron/hosts/loopback/start-loopback.ts'
import { startRefused } from '../../electron/hosts/loopback/start-refused.ts'
import { RENDERER_FOLDER } from '../../electron/platform/build-renderer.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { overwrite } from '../safety/damage-file.ts'
import { overflow, violations, WCAG } from './axe.ts'
import { buildOnce } from './build-once.ts'
import { openPage } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

describe.runIf(await canBrowse())('the page of a damaged store', () => {
  let page: Page
  let host: Loopback

  beforeAll(async () => {
    await buildOnce()
    const { app, client, folder } = await openTestApp()
    valueIn(await client.app.updateSettings({ userName: '王芳', county: '安平县' }))
    valueIn(await client.schools.create(newSchoolAttributes({ name: '红树小学', kind: 'primary' })))
    valueIn(await client.backups.create({}))
    valueIn(await client.backups.create({}))
    await app.close()
    overwrite(join(folder, 'junheng.db'), 0, 100)
    const options = {
      folder,
      port: 0,
      rendererFolder: RENDERER_FOLDER,
      notAdmitted: 'no',
      onQuit: () => undefined,
    }
    const refused = await startLoopback(options)
    if (refused.ok) throw new Error('it opened')
    host = await startRefused({ ...options, language: 'zh-CN' }, refused.reason)
    page = await openPage()
    await page.goto(host.address)
  })
  afterAll(async () => {
    await page.context().close()
    await host.close()
  })

  it('says what is lost in both languages, and holds what axe checks', async () => {
    await page.getByText('以后录入的内容不在这份备份里').waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    await page.getByText('其他备份（1 份）').click()
    expect(await page.getByRole('button', { name: /^恢复 20/ }).count()).toBe(2)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText('is not in this backup').waitFor()
    expect(await violations(page, WCAG)).toEqual([])
    expect(await overflow(page)).toEqual([0, 0])
  })

  it('restores with one click, and opens the product with another', async () => {
    await page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Open Junheng' }).click()
    await page.getByRole('banner').getByText('安平县').waitFor()
  })
})
