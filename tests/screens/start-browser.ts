import { type Browser, chromium } from 'playwright-core'
import { chromiumCandidates } from '../../electron/print/find-chromium.ts'

/** A real browser of its own, with these switches; null where this machine has none that starts. */
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

let shared: Promise<Browser | null> | null = null

/**
 * The browser of all test files that run in this process, started by the first; it ends with the process. Each
 * file opens a context in it, which shares nothing with another.
 */
export function sharedBrowser(): Promise<Browser | null> {
  shared ??= startBrowser()
  return shared
}

/** Whether a browser starts on this machine. */
export async function canBrowse(): Promise<boolean> {
  return (await sharedBrowser()) !== null
}

/** Ends it before: a script that is no test would wait for it. */
export async function endSharedBrowser(): Promise<void> {
  await (await shared)?.close()
  shared = null
}
