import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { BundledProcess } from './bundle-process.ts'

/** After how many lines it is killed, and how long after the last of them. */
export type Moment = { readonly lines: number; readonly milliseconds: number }

export type KilledProcess = {
  /** Lets it begin with a word on its input; resolves when it has said so many lines. */
  readonly begin: (lines: number, word?: string) => Promise<readonly string[]>
  /**
   * As when the battery dies: nothing is said, nothing is closed.
   * @returns the lines that it had said by then; what stands after the last line break is not said.
   */
  readonly kill: () => Promise<readonly string[]>
  /** Both, at a moment. */
  readonly killAt: (moment: Moment) => Promise<readonly string[]>
}

/** Starts a script, which loads itself and then waits for a word on its input. */
export function startKilled(
  { script, env }: BundledProcess,
  ...parameters: readonly string[]
): KilledProcess {
  const child = spawn(process.execPath, [script, ...parameters], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let text = ''
  const said = () => text.split('\n').slice(0, -1)
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  const begin: KilledProcess['begin'] = async (lines, word = 'begin') => {
    child.stdin.write(`${word}\n`)
    while (said().length < lines && child.exitCode === null) {
      await Promise.race([once(child.stdout, 'data'), closed])
    }
    return said()
  }
  const kill: KilledProcess['kill'] = async () => {
    child.kill('SIGKILL')
    const [, signal] = await closed
    if (signal !== 'SIGKILL') throw new Error('the process ended by itself')
    return said()
  }
  return {
    begin,
    kill,
    killAt: async ({ lines, milliseconds }) => {
      await begin(lines)
      await wait(milliseconds)
      return kill()
    },
  }
}
