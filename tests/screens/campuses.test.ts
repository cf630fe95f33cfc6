import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { violations, WCAG } from './axe.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'

describe.runIf(await canBrowse())('the campuses of a school', () => {
  let screens: Screens
  let schoolId = ''

  beforeAll(async () => {
    screens = await openCounty()
    const schools = valueIn(await screens.client.schools.list({}))
    schoolId = schools.find(({ kind }) => kind === 'nineYear')?.id ?? ''
  })

  it('are entered beside the figures of the school, and stand in the formula of an indicator', async () => {
    const { page, go, complaints } = screens
    await go(`schools/${schoolId}?tab=campuses`)
    await page.getByRole('button', { name: '添加校区' }).click()
    await page.getByLabel('第1个校区的名称').fill('东校区')
    const table = page.getByRole('table', { name: '校区表' })
    const cells = table.locator('td input')
    await cells.nth(0).fill('100')
    await cells.nth(1).fill('0')
    for (const cell of await cells.all()) if ((await cell.inputValue()) === '') await cell.fill('1')
    const rooms = page.getByLabel('网络多媒体教室间数（间），第1个校区')
    await rooms.fill('99')
    await table.getByRole('img', { name: '各校区之和多于全校' }).waitFor()
    await rooms.fill('4')
    await expect.poll(() => table.getByRole('img').count()).toBe(0)
    expect(await violations(page, WCAG)).toEqual([])
    await page.getByRole('button', { name: '保存校区表' }).click()
    await page.getByText('单列校区 1 个').waitFor()
    await go(`indicators/primary/${schoolId}/multimediaRooms`)
    await page
      .locator('.formula', { hasText: /东校区 网络多媒体教室间数 4 \+ （网络多媒体教室间数 24 − 东校区/ })
      .waitFor()
    await page.getByRole('link', { name: '打开校区表' }).first().click()
    await table.waitFor()
    expect(complaints).toEqual([])
  })

  it('leave one place in a scenario for a value of the school, and none for one of a campus', async () => {
    const { page, client, complaints } = screens
    const { id } = valueIn(
      await client.scenarios.save({ id: null, revision: 0, year: 2025, name: '添教室', changes: [] }),
    )
    await screens.go(`indicators/primary/${schoolId}/multimediaRooms?scenario=${id}`)
    const rooms = page.getByLabel('网络多媒体教室间数（全校）')
    await rooms.first().waitFor()
    expect(await rooms.count()).toBe(1)
    expect(await page.getByLabel(/^在校生数（小学）|^在校生（小学）/).count()).toBe(1)
    await page.locator('.formula', { hasText: '东校区 网络多媒体教室间数 4' }).waitFor()
    expect(complaints).toEqual([])
  })
})
