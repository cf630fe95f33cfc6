import { type Browser, chromium } from 'playwright-core'
import { chromiumCandidates } from '../../electron/print/find-chromium.ts'

/** A real browser, with these switches besides; null where this machine has none that starts. */
export async function startBrowser(switches: readonly string[] = []): Promise<Browser | null> {
  for (const candidate of chromiumCandidates()) {
    try {
      const { args, env, ...launch } = await candidate()
      return await chromium.launch({
        ...launch,
        args: [...args, ...switches],
        ...(env === undefined ? {} : { env: { ...env } }),
      })
    } catch {
      // The next candidate; where none starts the caller is told by null.
    }
  }
  return null
}

let answer: Promise<boolean> | null = null

/** Whether a browser starts on this machine. Tried once. */
export function canBrowse(): Promise<boolean> {
  answer ??= tryToBrowse()
  return answer
}

async function tryToBrowse(): Promise<boolean> {
  const browser = await startBrowser()
  await browser?.close()
  return browser !== null
}
