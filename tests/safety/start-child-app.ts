import { spawn } from 'node:child_process'
import { on, once } from 'node:events'
import type { Result } from '../../shared/contract/result.ts'

export type ChildApp = {
  readonly pid: number
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>
  readonly close: () => Promise<void>
}
type Opened =
  | { readonly ready: true }
  | { readonly refused: { code: string; params: Record<string, unknown> } }

const ENTRY = new URL('./child-app.ts', import.meta.url).pathname

/** The application in a process of its own, which can be given limits while it runs. */
export async function startChildApp(
  folder: string,
  options: {
    readonly transfers?: string
    readonly dropRights?: boolean
    /** No file may grow larger, as on a disk that is nearly full. */
    readonly largestFile?: number
  } = {},
): Promise<{ readonly app: ChildApp; readonly opened: Opened }> {
  const { transfers = folder, dropRights = false, largestFile } = options
  const command = [process.execPath, ENTRY, folder, transfers]
  const [run = '', ...args] =
    largestFile === undefined ? command : ['prlimit', `--fsize=${largestFile}:unlimited`, ...command]
  const child = spawn(run, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...(dropRights && { DROP_RIGHTS: '1' }) },
  })
  const exited = once(child, 'exit')
  const messages = on(child, 'message', { close: ['exit'] })
  const next = async (): Promise<unknown> => {
    const { value, done } = await messages.next()
    if (done) throw new Error('the child ended without an answer')
    return value[0]
  }
  const opened = (await next()) as Opened
  const app: ChildApp = {
    pid: child.pid ?? 0,
    call: async (name, input) => {
      child.send({ name, input })
      return (await next()) as Result<unknown>
    },
    close: async () => {
      if ('ready' in opened) child.send({ name: 'close' })
      await exited
    },
  }
  return { app, opened }
}
