import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { LAUNCHER_VARIABLE, WINDOW_SHOWN } from '../platform/launcher-marker.ts'

export type Shown =
  /** The user sees something; `ended` is the status of the process. */
  { readonly shown: true; readonly ended: Promise<number> } | { readonly shown: false }

/** Starts Electron, and says whether its window was shown before it ended. */
export function startElectron(executable: string, args: readonly string[]): Promise<Shown> {
  const child = spawn(executable, args, {
    env: { ...process.env, [LAUNCHER_VARIABLE]: '1' },
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (status) => resolve(status ?? 1))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  const lines = createInterface({ input: child.stdout })
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line === WINDOW_SHOWN) resolve({ shown: true, ended })
      else process.stdout.write(`${line}\n`)
    })
    // What was said before the end is heard before the end is.
    lines.once('close', () => void ended.then(() => resolve({ shown: false })))
    void ended.then(() => lines.close())
  })
}
