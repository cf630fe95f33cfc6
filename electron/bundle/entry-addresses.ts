import { dirname, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

const ADDRESS = /new URL\('(\.[^']*)', import\.meta\.url\)/g

/** `electron/returns/read/worker.ts` → `returns-read-worker.cjs`; all entries lie in one folder. */
export function entryFileName(root: string, source: string): string {
  const name = relative(root, source).split(sep).join('-')
  return `${name.replace(/^electron-/, '').replace(/\.ts$/, '')}.cjs`
}

/**
 * Keeps `new URL('…', import.meta.url)` true in a bundle. A TypeScript file named so is the entry of a worker or of
 * a process and becomes an entry of the bundle, unless it is built `apart`; any other file stays where it is in the
 * project.
 */
export function entryAddresses(place: {
  readonly root: string
  readonly outDir: string
  readonly apart: readonly string[]
}): Plugin {
  return {
    name: 'entry-addresses',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null
      const addEntry = (source: string) => {
        const fileName = entryFileName(place.root, source)
        if (!place.apart.includes(source)) this.emitFile({ type: 'chunk', id: source, fileName })
        return `./${fileName}`
      }
      return code.replaceAll(ADDRESS, (_, address: string) => {
        const target = resolve(dirname(id), address)
        const at = target.endsWith('.ts')
          ? addEntry(target)
          : relative(place.outDir, target).split(sep).join('/')
        return `new URL('${at}', import.meta.url)`
      })
    },
  }
}
