import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { longList } from '../visits/long-list.ts'
import { publish } from '../visits/open-visit.ts'
import { openScreens, type Screens, sayWhoWorks } from './open-screens.ts'
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
    screens = await openScreens(folder, 'taiping')
    page = screens.page
    await sayWhoWorks(page, '王芳', '太平区')
    await publish(folder, longList(ITEMS))
    await screens.go('visits')
    const visitId = await page.evaluate(async () => {
      const call = async (name: string, input: unknown) => {
        const answer = await fetch(`/call/${name}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ input }),
        })
        return ((await answer.json()) as { value: unknown }).value
      }
      const [school] = (await call('schools.list', {})) as { id: string }[]
      const made = (await call('visits.create', {
        schoolId: school?.id,
        year: 2025,
        kind: 'special',
        template: 'long-list-5000',
        plannedOn: '2026-05-12',
        inspectors: ['王芳'],
      })) as { visitId: string }
      await call('visits.start', made)
      return made.visitId
    })
    await screens.go(`visits/${visitId}`)
    await openItem(page, '1').waitFor()
  }, 120_000)
  afterAll(() => screens.close())

  it('draws only what is near the eye', async () => {
    expect(await page.locator('[data-item]').count()).toBeLessThan(MOST_DRAWN)
    expect(await page.locator('.visit-progress').textContent()).toContain(`0/${ITEMS}`)
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
    expect(await page.locator('.visit-progress').textContent()).toContain(`2/${ITEMS}`)
    await page.keyboard.press('n')
    await openItem(page, '2501').waitFor()
  })
})
