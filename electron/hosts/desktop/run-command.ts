import { app } from 'electron'
import { hasDisplay } from '../../platform/has-display.ts'
import { hostLanguage } from '../../platform/host-language.ts'
import { runCommandLine } from '../cli/run.ts'
import { createWindowPrinter } from './print-pdf.ts'

/** The command line within the main process; no window opens. */
export async function runCommand(args: readonly string[]): Promise<void> {
  // A server has no display, and Chromium would give up before the command had run.
  if (!hasDisplay()) app.commandLine.appendSwitch('ozone-platform', 'headless')
  app.disableHardwareAcceleration()
  app.dock?.hide()
  await app.whenReady()
  const status = await runCommandLine(args, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    language: hostLanguage(process.env),
    printPdf: createWindowPrinter(),
  })
  await Promise.all([process.stdout, process.stderr].map(flushed))
  app.exit(status)
}

/** Leaving does not wait for what a pipe has not taken yet. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
