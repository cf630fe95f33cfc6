import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { LogEntry, Ports } from '../ports.ts'
import { createPdfPrinter } from '../print/html-to-pdf.ts'
import type { FileTokens } from './file-tokens.ts'

/** The ports of a host on plain Node: a log file in the data folder, PDF by a browser of this machine. */
export function createPorts(options: { readonly folder: string; readonly tokens: FileTokens }): Ports {
  const logFile = join(options.folder, 'junheng.log')
  return {
    now: () => new Date().toISOString(),
    newId: () => uuidv7(),
    log: (entry: LogEntry) =>
      appendFileSync(logFile, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`),
    incoming: options.tokens.find,
    storeOutgoing: options.tokens.take,
    printPdf: createPdfPrinter(),
  }
}
