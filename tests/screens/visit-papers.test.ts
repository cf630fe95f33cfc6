import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

describe.runIf(await canBrowse())('the papers of a visit', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openCounty()
  })

  it.each([
    ['督导记录表', '王芳'],
    ['空白', '□'],
  ])('are opened from the visit, previewed and offered for print: %s', async (title, shown) => {
    const { page, go, client } = screens
    const schools = valueIn(await client.schools.list({}))
    const { visitId } = valueIn(
      await client.visits.create({
        schoolId: schools.find(({ name }) => name === '水泉初级中学')?.id ?? '',
        year: 2025,
        kind: 'acceptance',
        template: 'acceptance-2017',
        plannedOn: '2026-05-12',
        inspectors: ['王芳'],
      }),
    )
    await go(`visits/${visitId}`)
    await page.getByRole('button', { name: '打印' }).click()
    await page.getByRole('menuitem', { name: new RegExp(title) }).click()
    const paper = page.frameLocator('.report-frame')
    await paper.locator('h1').first().waitFor()
    const text = await paper.locator('body').textContent()
    expect(text).toContain('水泉初级中学')
    expect(text).toContain(shown)
    await page.getByRole('button', { name: '下载 PDF' }).waitFor()
    await page.getByRole('link', { name: '返回督导' }).click()
    await page.waitForURL(/visits\/[^/]+$/)
    expect(screens.complaints).toEqual([])
  })
})
