import { messagesOf } from '../../../shared/messages/language.ts'
import type { Studio } from './studio.ts'

/** A visit that has begun: a class too large, a verdict with its problem, what is missing at the end. */
export async function takeVisitPictures({ page, go, language, picture }: Studio): Promise<void> {
  const { visits } = messagesOf(language).screens
  await go('visits/new')
  await page.waitForFunction(() => document.activeElement?.id === 'schoolId')
  await page.waitForTimeout(300)
  await page.keyboard.type('水泉初级中学')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: visits.createAndStart }).click()
  await page.locator('[data-item="1"][data-open]').waitFor()
  const visit = page.url().split('?')[0]
  const open = async (item: string) => {
    await page.goto(`${visit}?item=${item}`)
    await page.locator(`[data-item="${item}"][data-open]`).waitFor()
    await page.waitForTimeout(300)
  }
  await open('12')
  for (const students of ['51', '42', '43']) {
    await page.keyboard.type(students)
    await page.keyboard.press('Enter')
  }
  await picture('visit-classes')
  await open('2')
  await page.keyboard.type('30')
  await page.keyboard.press('Tab')
  await picture('visit-figure')
  await page.locator('[data-open]').getByRole('link').first().click()
  await picture('visit-adopt')
  await open('16')
  await page.keyboard.press('3')
  await page.keyboard.press('f')
  await picture('visit-problem')
  await page.getByRole('button', { name: visits.finish }).click()
  await page.locator('.missing-list').waitFor()
  await picture('visit-finish')
  await go('visits')
  await picture('visits-list')
  await go('visits?view=calendar')
  await picture('visits-calendar')
}
