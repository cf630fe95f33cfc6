import type { Browser } from 'playwright-core'
import { chromiumCandidates } from './find-chromium.ts'
import { embedPrintFonts } from './print-fonts.ts'
import { PrintUnavailable } from './print-unavailable.ts'

/** Printing does not wait for typefaces, and those of the page margins are not even asked for before it. */
const LOAD_TYPEFACES =
  'Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined))).then(() => undefined)'

async function startChromium(): Promise<Browser> {
  // Loaded only to print: the library is large, and most runs never print.
  const { chromium } = await import('playwright-core')
  const causes: unknown[] = []
  for (const candidate of chromiumCandidates()) {
    try {
      const { args, env, ...launch } = await candidate()
      return await chromium.launch({
        ...launch,
        args: [...args],
        ...(env === undefined ? {} : { env: { ...env } }),
      })
    } catch (cause) {
      causes.push(cause)
    }
  }
  throw new PrintUnavailable(causes)
}

/**
 * Prints a page as tagged PDF by the paper that its stylesheet names. The page may run no script and load
 * nothing; its typeface is put inside it.
 * @throws PrintUnavailable where no Chromium can be started.
 */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const source = await embedPrintFonts(html)
  const browser = await startChromium()
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const page = await context.newPage()
    await page.setContent(source, { waitUntil: 'load' })
    await page.evaluate(LOAD_TYPEFACES)
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  } finally {
    await browser.close()
  }
}

/** The print port of hosts on plain Node; null where there is no Chromium to try. */
export function createPdfPrinter(): ((html: string) => Promise<Uint8Array>) | null {
  return chromiumCandidates().length > 0 ? htmlToPdf : null
}
