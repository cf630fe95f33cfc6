import { htmlToPdf } from '../../electron/print/html-to-pdf.ts'
import { PrintUnavailable } from '../../electron/print/print-unavailable.ts'

let answer: Promise<boolean> | null = null

/** Whether this machine can print at all; anything but the absence of a Chromium is a failure. Tried once. */
export function canPrint(): Promise<boolean> {
  answer ??= tryToPrint()
  return answer
}

async function tryToPrint(): Promise<boolean> {
  try {
    await htmlToPdf('<html><head></head><body></body></html>')
    return true
  } catch (error) {
    if (error instanceof PrintUnavailable) return false
    throw error
  }
}
