import { resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { entryAddresses, entryFileName } from './entry-addresses.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OUT_DIR = resolve(ROOT, 'dist/main')
const MAIN = resolve(ROOT, 'electron/hosts/desktop/main.ts')
const PRELOAD = resolve(ROOT, 'electron/hosts/desktop/preload.ts')

/** Where package.json's `main` points. */
export const MAIN_FILE = resolve(OUT_DIR, 'main.cjs')

const common = (input: Readonly<Record<string, string>>, emptyOutDir: boolean): InlineConfig => ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  // electron is what runs it; better-sqlite3 is a native module and stands beside (electron-builder.yml).
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
  build: {
    ssr: true,
    outDir: OUT_DIR,
    emptyOutDir,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { ...input },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
})

/**
 * The desktop's own side as JavaScript: main process, preload, utility process, workers, command line. CommonJS,
 * because the main entry must have run before Electron is ready, and a sandboxed preload knows nothing else; that
 * one is built apart, since it cannot load a second file.
 */
export async function buildMain(): Promise<void> {
  const addresses = entryAddresses({ root: ROOT, outDir: OUT_DIR, apart: [PRELOAD] })
  await build({ ...common({ main: MAIN }, true), plugins: [addresses] })
  await build(common({ [entryFileName(ROOT, PRELOAD).replace(/\.cjs$/, '')]: PRELOAD }, false))
}
