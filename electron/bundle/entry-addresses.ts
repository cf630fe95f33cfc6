import { dirname, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

const ADDRESS = /new URL\('(\.[^']*)', import\.meta\.url\)/g

/** `electron/returns/read/worker.ts` → `returns-read-worker.cjs`; all entries lie in one folder. */
const entryName = (source: string) =>
  `${source
    .replace(/^electron[\\/]/, '')
    .replace(/\.ts$/, '')
    .replaceAll(/[\\/]/g, '-')}.cjs`

const withSlashes = (path: string) => path.split(sep).join('/')

/**
 * Keeps `new URL('…', import.meta.url)` true in a bundle. A TypeScript file named so is the entry of a worker, of
 * a process or of a preload, and becomes an entry of the bundle; anything else stays where it is in the project.
 */
export function entryAddresses(root: string, outDir: string): Plugin {
  return {
    name: 'entry-addresses',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null
      const addEntry = (source: string) => {
        const fileName = entryName(relative(root, source))
        this.emitFile({ type: 'chunk', id: source, fileName })
        return fileName
      }
      return code.replaceAll(ADDRESS, (_, address: string) => {
        const target = resolve(dirname(id), address)
        const place = target.endsWith('.ts') ? addEntry(target) : relative(outDir, target)
        return `new URL('./${withSlashes(place)}', import.meta.url)`
      })
    },
  }
}
