import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { type Client, createClient, type Transport } from '../../../shared/contract/client.ts'
import type { Result } from '../../../shared/contract/result.ts'
import { errorSentence } from '../../../shared/messages/error-sentence.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { type App, openApp } from '../../app.ts'
import { dataFolder, userLogFile } from '../../platform/data-folder.ts'
import { createFileTokens, type FileTokens } from '../../platform/file-tokens.ts'
import { createPorts } from '../../platform/node-ports.ts'
import { toOpenRefusal } from '../../platform/open-refusal.ts'
import type { Ports } from '../../ports.ts'
import { EXIT, type ExitStatus, type Output, WrongUse } from './exit-status.ts'
import { hostTexts } from './texts.ts'

export type CommandLineApp = {
  readonly client: Client
  readonly tokens: FileTokens
  /** The tokens of files named on the command line; @throws WrongUse where one is not there. */
  readonly takeFiles: (paths: readonly string[]) => Promise<{ token: string; name: string }[]>
}

/** A path that the user typed is relative to where the user stands, also under npm (decisions.md). */
export function standingPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/**
 * Runs `work` on a data folder, or on a temporary one that is removed afterwards. A folder that cannot be
 * opened is said and ends with status 1.
 */
export async function withApp(
  output: Output,
  place: { readonly data?: string | undefined; readonly sample?: string | undefined },
  work: (app: CommandLineApp) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const temporary = place.data === undefined ? mkdtempSync(join(tmpdir(), 'junheng-')) : null
  const folder = temporary ?? dataFolder({ path: place.data })
  const transfers = mkdtempSync(join(tmpdir(), 'junheng-transfers-'))
  const tokens = createFileTokens(transfers)
  try {
    const ports = portsOf(output, folder, tokens, temporary !== null)
    const app = await openApp({ folder, sample: place.sample, ports })
    try {
      return await work({
        client: createClient(temporary === null ? app.call : namingTheLog(app.call)),
        tokens,
        takeFiles: (paths) => Promise.all(paths.map((path) => takeFile(output, tokens, path))),
      })
    } finally {
      await app.close()
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error
    return sayRefusal(output, error)
  } finally {
    for (const path of [transfers, temporary]) if (path) rmSync(path, { recursive: true, force: true })
  }
}

/** A temporary folder takes its log along when it is removed: there, errors are noted where they stay. */
function portsOf({ printPdf }: Output, folder: string, tokens: FileTokens, isTemporary: boolean): Ports {
  if (!isTemporary) return createPorts({ folder, tokens, printPdf })
  const ports = createPorts({ folder, tokens, printPdf, logFile: userLogFile() })
  return { ...ports, log: (entry) => (entry.level === 'error' ? ports.log(entry) : undefined) }
}

/** The sentence of an incident says where its details are. */
function namingTheLog(call: App['call']): Transport {
  return async (name, input, options) => {
    const result = await call(name, input, options)
    if (result.ok || result.error.code !== 'internal') return result
    return { ok: false, error: { ...result.error, params: { log: userLogFile() } } }
  }
}

/** Says why a data folder cannot be used; @throws the error itself where no user can act on it. */
export function sayRefusal(output: Output, error: unknown): ExitStatus {
  const { code, params } = toOpenRefusal(error)
  output.err(errorSentence(output.language, code, params))
  return EXIT.problems
}

async function takeFile(
  output: Output,
  tokens: FileTokens,
  path: string,
): Promise<{ token: string; name: string }> {
  const full = standingPath(path)
  if (!existsSync(full)) throw new WrongUse(sentence(hostTexts(output).fileMissing, { name: path }))
  const name = basename(full)
  return { token: tokens.link(name, full), name }
}

/** The value of an answer, or null after its error was said. */
export function valueOrSay<T>(output: Output, result: Result<T>): T | null {
  if (result.ok) return result.value
  const params = { ...result.error.params, ...(result.error.incident && { incident: result.error.incident }) }
  output.err(errorSentence(output.language, result.error.code, params))
  return null
}
