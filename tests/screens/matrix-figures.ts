import type { Page } from 'playwright-core'

/** What the matrix shows: `school › indicator header` → unrounded value as on hover; null where unknown. */
export async function matrixFigures(page: Page): Promise<ReadonlyMap<string, number | null>> {
  await page.locator('.matrix .figure').first().waitFor()
  const shown = await page.locator('.matrix tbody tr.ant-table-row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const school = row.querySelector('td a')?.textContent ?? ''
      return [...row.querySelectorAll('a.figure')].map((figure) => {
        const indicator = new URL((figure as HTMLAnchorElement).href).pathname.split('/').at(-1) ?? ''
        return { key: `${school} › ${indicator}`, title: figure.getAttribute('title') ?? '' }
      })
    }),
  )
  return new Map(
    shown.map(({ key, title }) => {
      const value = /未修约值 (\S+)/.exec(title)?.[1]
      return [key, value === undefined ? null : Number(value)]
    }),
  )
}
