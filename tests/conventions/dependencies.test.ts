import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const sources = ['shared', 'seeds', 'db', 'electron'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`),
)

/** Packages of which something is needed when the product runs; types are gone by then. */
const loaded = (path: string) => {
  const text = readFileSync(path, 'utf8').replaceAll(/^(import|export) type .*$/gm, '')
  const specifiers = [
    ...text.matchAll(/(?:from |import\(|import |resolve\()'((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g),
  ]
  return specifiers
    .map(([, name = '']) => name)
    .filter((name) => name in { ...dependencies, ...devDependencies })
}

describe('what the product loads', () => {
  it('stands among its dependencies; what builds and tests it does not', () => {
    // Electron runs the desktop, and brings itself; the launcher fetches it, bundles and builds as a developer would.
    const builds =
      /^electron\/(bundle|launch)\/|^electron\/hosts\/desktop\/|^electron\/platform\/build-renderer/
    const running = sources.filter((path) => !builds.test(path))
    const needed = [...new Set(running.flatMap(loaded))].sort()
    expect(needed.length).toBeGreaterThan(15)
    expect(needed.filter((name) => !(name in dependencies))).toEqual([])
  })

  it('is found where it is loaded by a name or looked up as a file', () => {
    expect(loaded('electron/print/html-to-pdf.ts')).toContain('playwright-core')
    expect(loaded('electron/print/print-fonts.ts')).toContain('@fontsource/noto-serif-sc')
    expect(loaded('electron/print/unpack-worker.ts')).toContain('@sparticuz/chromium')
  })
})
