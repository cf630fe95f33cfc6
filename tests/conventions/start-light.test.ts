import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Libraries of documents, pictures and printing: as large as all the rest, and seldom needed. */
const HEAVY = ['docx', 'exceljs', '@e965/xlsx', '@jimp/', '@jsquash/', 'officecrypto-tool', 'playwright-core']

const IMPORT = /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm

/** Everything that is loaded with a file: packages by name, own files by path. `import()` comes later. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const address = from ?? bare ?? ''
    if (address.startsWith('.')) loadedWith(join(dirname(file), address), found)
    else found.add(address)
  }
  return found
}

describe('a start', () => {
  it.each([
    'electron/app.ts',
    'electron/hosts/cli/main.ts',
    'electron/hosts/loopback/start-loopback.ts',
    'electron/platform/app-side/thread.ts',
  ])('loads no library that only documents need: %s', (entry) => {
    const loaded = [...loadedWith(entry)]
    expect(loaded.length).toBeGreaterThan(20)
    expect(loaded.filter((name) => HEAVY.some((heavy) => name.startsWith(heavy)))).toEqual([])
  })
})
