import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { openScreens, type Screens, sayWhoWorks } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

describe.runIf(await canBrowse())('the papers of a visit', () => {
  let screens: Screens

  beforeAll(async () => {
    screens = await openScreens(join(temporaryFolder(), 'taiping'), 'taiping')
    await sayWhoWorks(screens.page, '王芳', '太平区')
  }, 120_000)
  afterAll(() => screens.close())

  it.each([
    ['督导记录表', '王芳'],
    ['空白', '□'],
  ])('are opened from the visit, previewed and offered for print: %s', async (title, shown) => {
    const { page, go } = screens
    const call = async (name: string, input: unknown) =>
      page.evaluate(
        async ([path, body]) =>
          (
            await fetch(`/call/${path}`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body,
            })
          ).json(),
        [name, JSON.stringify({ input })] as const,
      )
    const schools = await call('schools.list', {})
    const school = schools.value.find(({ name }: { name: string }) => name === '水泉初级中学')
    const created = await call('visits.create', {
      schoolId: school.id,
      year: 2025,
      kind: 'acceptance',
      template: 'acceptance-2017',
      plannedOn: '2026-05-12',
      inspectors: ['王芳'],
    })
    expect(created.ok).toBe(true)
    await go(`visits/${created.value.visitId}`)
    await page.getByRole('button', { name: '打印' }).click()
    await page.getByRole('menuitem', { name: new RegExp(title) }).click()
    const paper = page.frameLocator('.report-frame')
    await paper.locator('h1').first().waitFor()
    expect(await paper.locator('body').textContent()).toContain('水泉初级中学')
    expect(await paper.locator('body').textContent()).toContain(shown)
    await page.getByRole('button', { name: '下载 PDF' }).waitFor()
    await page.getByRole('link', { name: '返回督导' }).click()
    await page.waitForURL(/visits\/[^/]+$/)
    expect(screens.complaints).toEqual([])
  })
})
