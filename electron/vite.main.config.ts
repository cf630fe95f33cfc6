import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { entryAddresses } from './bundle/entry-addresses.ts'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, 'dist/main')

/**
 * The desktop's own side as JavaScript: main process, preload, utility process, workers, command line. CommonJS,
 * because the main entry must have run before Electron is ready, and a sandboxed preload knows nothing else.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [entryAddresses(root, outDir)],
  ssr: {
    noExternal: true,
    // electron is what runs it; better-sqlite3 is a native module and stands beside (electron-builder.yml).
    external: ['electron', 'better-sqlite3'],
    target: 'node',
  },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { main: resolve(import.meta.dirname, 'hosts/desktop/main.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
})
