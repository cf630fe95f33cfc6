import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { entryAddresses } from '../../electron/bundle/entry-addresses.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Nothing is printed here. */
const PRINTING = join(ROOT, 'electron/print/unpack-worker.ts')

/** What is loaded where it is installed: a native module, and what only prints or writes documents. */
const INSTALLED = [
  'better-sqlite3',
  'playwright-core',
  '@sparticuz/chromium',
  'docx',
  'exceljs',
  '@e965/xlsx',
]

const installed: Plugin = {
  name: 'installed',
  enforce: 'pre',
  resolveId(source) {
    if (!INSTALLED.includes(source)) return null
    return { id: createRequire(import.meta.url).resolve(source), external: true }
  },
}

export type BundledProcess = {
  readonly script: string
  /** The environment in which it finds its code compiled. */
  readonly env: NodeJS.ProcessEnv
}

/**
 * One file of a script of this folder and of all that it loads: it starts in a fraction of the time that its
 * sources take, and is killed so much more often. Workers become files beside it. The script begins when its
 * input says so, and ends where that is empty.
 */
export async function bundleProcess(name: string): Promise<BundledProcess> {
  const outDir = temporaryFolder()
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [entryAddresses({ root: ROOT, outDir, apart: [PRINTING] }), installed],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { [basename(name, '.ts')]: fileURLToPath(new URL(name, import.meta.url)) },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  })
  const script = join(outDir, `${basename(name, '.ts')}.cjs`)
  const env = { ...process.env, NODE_COMPILE_CACHE: join(outDir, 'compiled') }
  // What is killed leaves no compiled code behind: one process ends by itself first.
  execFileSync(process.execPath, [script], { env, input: '' })
  return { script, env }
}
