import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { readonly id: string; readonly impact: string | null; readonly nodes: readonly unknown[] }

/** WCAG 2.2 A and AA, as far as a tool can tell. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits for what runs, moves or changes colour: halfway through, a colour is nobody's. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.ant-btn-loading') === null)
  await page.evaluate(async () => {
    const running = () =>
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    for (let round = 0; round < 20; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      const animations = running()
      if (animations.length === 0) return
      await Promise.all(animations.map((animation) => animation.finished.catch(() => undefined)))
    }
  })
}

/** What axe finds against these rules or tags, each with its first place. */
export async function violations(page: Page, runOnly: readonly string[]): Promise<string[]> {
  await settle(page)
  await page.evaluate(source)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then((result) =>
      result.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map((n) => n.html.slice(0, 200)) })))`,
  )) as Violation[]
  return found.map(({ id, impact, nodes }) => `${impact} ${id} ×${nodes.length}: ${String(nodes[0])}`)
}

/** By how many pixels the page and its content are wider than their room. */
export function overflow(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [document.documentElement, document.querySelector('#content')].map((box) =>
      box ? box.scrollWidth - box.clientWidth : 0,
    ),
  )
}
