import type { Page } from 'playwright-core'

/** What the page said was on disk: the verdict and the remark of an item. */
export type SaidSaved = { readonly item: string; readonly verdict: string | null; readonly remark: string }

/** Notes every state in which an open item shows 已存, from now until the page is left. */
export async function noteSavedMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said = new Map<string, SaidSaved>()
    const look = () => {
      const open = document.querySelector('[data-open]')
      if (open?.querySelector('.item-mark[data-mark="saved"]') == null) return
      const state = {
        item: open.getAttribute('data-item') ?? '',
        verdict: open.querySelector('[aria-pressed="true"]')?.getAttribute('data-choice') ?? null,
        remark: open.querySelector<HTMLTextAreaElement>('[data-part="remark"]')?.value ?? '',
      }
      said.set(JSON.stringify(state), state)
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-mark', 'aria-pressed'],
    })
    Object.assign(window, { saidSaved: () => [...said.values()] })
  })
}

/** Everything that was noted since. */
export function saidSaved(page: Page): Promise<readonly SaidSaved[]> {
  return page.evaluate(() => (window as unknown as { saidSaved: () => readonly SaidSaved[] }).saidSaved())
}
