import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { longList } from '../visits/long-list.ts'
import { publish } from '../visits/open-visit.ts'
import { openCounty, type Screens } from './open-screens.ts'
import { canBrowse } from './start-browser.ts'
import { openItem, waitSaved } from './visit-keys.ts'

const ITEMS = 5_000
/** Lines of the list that a window of this size can show, those kept ready beside them, and the open one. */
const MOST_DRAWN = 60

describe.runIf(await canBrowse())('a checklist of 5,000 items', () => {
  let screens: Screens
  let page: Page

  beforeAll(async () => {
    const folder = join(temporaryFolder(), 'data')
    screens = await openCounty({ folder })
    page = screens.page
    await publish(folder, longList(ITEMS))
    const { client } = screens
    const [school] = valueIn(await client.schools.list({}))
    const made = valueIn(
      await client.visits.create({
        schoolId: school?.id ?? '',
        year: 2025,
        kind: 'special',
        template: 'long-list-5000',
        plannedOn: '2026-05-12',
        inspectors: ['王芳'],
      }),
    )
    valueIn(await client.visits.start(made))
    await screens.go(`visits/${made.visitId}`)
    await openItem(page, '1').waitFor()
  })

  it('draws only what is near the eye', async () => {
    expect(await page.locator('[data-item]').count()).toBeLessThan(MOST_DRAWN)
    await page.locator('.visit-progress').getByText(`0/${ITEMS}`).waitFor()
  })

  it('answers in the middle of it as at its beginning', async () => {
    await page.keyboard.press('1')
    await waitSaved(page)
    await page.keyboard.press('/')
    await page.keyboard.type('2500')
    await page.keyboard.press('Enter')
    await openItem(page, '2500').waitFor()
    await page.keyboard.press('3')
    await waitSaved(page)
    expect(await page.locator('[data-item]').count()).toBeLessThan(MOST_DRAWN)
    await page.locator('.visit-progress').getByText(`2/${ITEMS}`).waitFor()
    await page.keyboard.press('n')
    await openItem(page, '2501').waitFor()
  })
})
