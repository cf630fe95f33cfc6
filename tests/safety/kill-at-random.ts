import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type Loaded = { readonly child: ChildProcess; readonly lines: readonly string[] }

/** Starts a script that loads its modules and then waits to be told to begin. */
async function load(script: string, folder: string): Promise<Loaded> {
  const entry = new URL(script, import.meta.url).pathname
  const child = spawn(process.execPath, [entry, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'junheng-compile-cache') },
  })
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts.filter((line) => line !== 'loaded'))
  })
  await once(child.stdout, 'data')
  return { child, lines }
}

/**
 * Lets a script work in a folder again and again, and kills it each time at a random moment: after none
 * or some batches, and a random while. Counting batches makes it the same test on a slow machine. The next
 * one loads while the present one works.
 * @param survives looks at what the killed one left; it gets what it had said was stored.
 */
export async function killAtRandom(options: {
  readonly script: string
  readonly folder: string
  readonly kills: number
  readonly upToBatches: number
  readonly upToMs: number
  readonly survives: (said: readonly string[]) => Promise<void> | void
}): Promise<void> {
  const { script, folder, kills, upToBatches, upToMs, survives } = options
  const said: string[] = []
  let next = load(script, folder)
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, lines } = await next
    const closed = once(child, 'close')
    child.stdin?.write('begin\n')
    if (kill + 1 < kills) next = load(script, folder)
    const batches = Math.floor(Math.random() * (upToBatches + 1))
    while (lines.length < batches && child.exitCode === null) await sleep(2)
    await sleep(Math.random() * upToMs)
    child.kill('SIGKILL')
    const [, signal] = await closed
    if (signal !== 'SIGKILL') throw new Error('the child ended by itself')
    said.push(...lines)
    await survives(said)
  }
}
