import type { Locator, Page } from 'playwright-core'
import { vi } from 'vitest'
import { PATIENCE_MS } from './open-screens.ts'

const MOST_TABS = 80

/** Waits until the keyboard stands on this place. */
export async function waitForKeyboard(place: Locator): Promise<void> {
  await vi.waitUntil(() => hasKeyboard(place), { timeout: PATIENCE_MS })
}

const hasKeyboard = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** Presses Tab until the keyboard stands on the place that is wanted. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await hasKeyboard(place)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by Tab')
}

/** The item that stands open. */
export function openItem(page: Page, code?: string): Locator {
  return page.locator(code === undefined ? '[data-open]' : `[data-item="${code}"][data-open]`)
}

/** Waits until the open item says that it is on disk. */
export async function waitSaved(page: Page): Promise<void> {
  await page.locator('[data-open] .item-mark[data-mark="saved"]').waitFor()
}

/** Waits until the keyboard stands in this item, which is open. */
export async function waitFocused(page: Page, code: string): Promise<void> {
  await openItem(page, code).waitFor()
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === wanted,
    code,
  )
}

/** Waits until typing goes into this part of the open item: `remark`. */
export async function waitTyping(page: Page, part: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.getAttribute('data-part') === wanted, part)
}

/** Finds an item by a word of its text, with the keyboard. */
export async function findItem(page: Page, code: string, word: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: '查找检查项' }).fill('')
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await waitFocused(page, code)
}

/** Plans a visit and begins it, with the keyboard alone. */
export async function beginVisit(page: Page, school: string): Promise<void> {
  await tabTo(page, page.locator('header.page-header').getByRole('button', { name: '新建督导' }))
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: '新建督导' })
  await waitForKeyboard(drawer.getByRole('combobox', { name: '学校' }))
  await page.keyboard.type(school)
  await page.locator('.ant-select-item-option-active', { hasText: school }).waitFor()
  await page.keyboard.press('Enter')
  await tabTo(page, drawer.getByRole('button', { name: '建立并开始' }))
  await page.keyboard.press('Enter')
  const first = await openItem(page).getAttribute('data-item')
  await waitFocused(page, first ?? '')
}
