import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Ports } from '../ports.ts'
import { createIds } from './create-ids.ts'
import type { FileTokens } from './file-tokens.ts'

export const logFileIn = (folder: string): string => join(folder, 'junheng.log')

/** The ports that every host has alike: clock, ids, a log file in the data folder, files by token. */
export function createPorts(options: {
  readonly folder: string
  readonly tokens: FileTokens
  readonly printPdf: Ports['printPdf']
  /** Outside the data folder, where that does not outlive the work; its own folder is made. */
  readonly logFile?: string | undefined
}): Ports {
  const logFile = options.logFile ?? logFileIn(options.folder)
  return {
    now: () => new Date().toISOString(),
    newId: createIds(),
    log: fileLog(logFile, { makeFolder: options.logFile !== undefined }),
    incoming: options.tokens.find,
    storeOutgoing: options.tokens.take,
    linkOutgoing: options.tokens.link,
    dataFolder: options.folder,
    printPdf: options.printPdf,
  }
}

/** A disk that is full or gone cannot even take the note that says so; the answer must come all the same. */
export function fileLog(path: string, { makeFolder }: { readonly makeFolder: boolean }): Ports['log'] {
  return (entry) => {
    try {
      if (makeFolder) mkdirSync(dirname(path), { recursive: true })
      appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
    } catch {
      return
    }
  }
}
