import type { Locator, Page } from 'playwright-core'

const MOST_TABS = 80

/** Presses Tab until the keyboard stands on the place that is wanted. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
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

/** Finds an item by a word of its text, with the keyboard. */
export async function findItem(page: Page, code: string, word: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: '查找检查项' }).fill('')
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
  await openItem(page, code).waitFor()
  await page.waitForFunction(
    (wanted) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === wanted,
    code,
  )
}

/** Plans a visit and begins it, with the keyboard alone. */
export async function beginVisit(page: Page, school: string): Promise<void> {
  await tabTo(page, page.locator('header.page-header').getByRole('button', { name: '新建督导' }))
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: '新建督导' })
  const choice = drawer.getByRole('combobox', { name: '学校' })
  await choice.waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'schoolId')
  await page.keyboard.type(school)
  await page.locator('.ant-select-item-option-active', { hasText: school }).waitFor()
  await page.keyboard.press('Enter')
  await tabTo(page, drawer.getByRole('button', { name: '建立并开始' }))
  await page.keyboard.press('Enter')
  await openItem(page).waitFor()
}
