import { spawnSync } from 'node:child_process'

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** The command line as a user runs it: a process of its own, standing in `cwd`. */
export function runCli(args: readonly string[], cwd = process.cwd()): Ran {
  const entry = new URL('../../electron/hosts/cli/main.ts', import.meta.url).pathname
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd },
    maxBuffer: 256 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}
