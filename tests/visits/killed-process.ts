import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export type Acknowledged = { readonly item: string; readonly revision: number; readonly remark: string }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = 'dist/tests/killed'

/** One file of the script and all that it loads: thirty starts from the sources would take a minute. */
export async function bundleAnswering(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/visits/answering-process.ts', outDir: OUT, emptyOutDir: true, target: 'node24' },
    ssr: { noExternal: true, external: ['better-sqlite3', 'playwright-core', '@sparticuz/chromium'] },
  })
  return `${ROOT}${OUT}/answering-process.js`
}

export type AnsweringProcess = {
  /**
   * Lets it open the folder and answer, and kills it so many milliseconds after it has acknowledged so many
   * answers. @returns all that it had acknowledged by then.
   */
  readonly answerUntilKilled: (moment: {
    readonly answers: number
    readonly milliseconds: number
  }) => Promise<Acknowledged[]>
}

/** Starts a process that has everything loaded and waits to be let at the folder. */
export function startAnswering(script: string, ...parameters: readonly string[]): AnsweringProcess {
  const child: ChildProcess = spawn(process.execPath, [script, ...parameters], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return {
    answerUntilKilled: async ({ answers, milliseconds }) => {
      let said = ''
      const closed = once(child, 'close')
      const reached = new Promise<void>((resolve) => {
        child.stdout?.setEncoding('utf8').on('data', (text: string) => {
          said += text
          if (said.split('\n').length > answers + 1) resolve()
        })
      })
      child.stdin?.write('go\n')
      await Promise.race([reached, closed])
      await setTimeout(milliseconds)
      child.kill('SIGKILL')
      await closed
      return read(said)
    },
  }
}

/** The last line may be half written. */
function read(said: string): Acknowledged[] {
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n').slice(1)
  return lines.map((line) => {
    const [item = '', revision = '', remark = ''] = line.split(' ')
    return { item, revision: Number(revision), remark }
  })
}
