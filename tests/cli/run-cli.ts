import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

const entry = new URL('../../electron/hosts/cli/main.ts', import.meta.url).pathname

/** The command line as a user runs it: a process of its own, standing in `cwd`. */
export function runCli(args: readonly string[], cwd = process.cwd()): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd },
    maxBuffer: 256 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

/** The same, read by somebody who is gone before it speaks; its own status. */
export async function runCliUnread(args: readonly string[]): Promise<Omit<Ran, 'stdout'>> {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stderr }
}
