import type { Page } from 'playwright-core'

/** A call as the page itself makes it. @throws Error where it is not answered well. */
export async function callInPage<T>(page: Page, name: string, input: unknown): Promise<T> {
  const result = await page.evaluate(
    async ([called, given]) => {
      const answer = await fetch(`/call/${called}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ input: given }),
      })
      return (await answer.json()) as { ok: boolean; value: unknown }
    },
    [name, input] as const,
  )
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
  return result.value as T
}
