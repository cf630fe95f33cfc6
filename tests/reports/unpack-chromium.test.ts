import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontConfiguration } from '../../electron/print/font-configuration.ts'
import { unpackChromium } from '../../electron/print/unpack-chromium.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

/** A folder for each version and user. */
function folderName(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'))
  return `junheng-chromium-${version}-${process.getuid?.()}`
}

describe('the font configuration of the packaged browser', () => {
  it('takes the typefaces of the machine where it has any, and its own where it has none', () => {
    const configuration = fontConfiguration('/tmp/a & b/fonts', '/tmp/a & b/cache')
    expect(configuration).toContain('<include ignore_missing="yes">/etc/fonts/fonts.conf</include>')
    expect(configuration).toContain('<dir>/tmp/a &amp; b/fonts</dir>')
  })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser in its package', () => {
  const before = process.env.TMPDIR
  beforeAll(() => {
    process.env.TMPDIR = temporaryFolder()
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })

  it('is unpacked where a cleaner left a part of it, also for two who ask at the same time', async () => {
    const environment = { ...process.env }
    mkdirSync(join(tmpdir(), folderName(), 'al2023', 'lib'), { recursive: true })
    const [first, second] = await Promise.all([unpackChromium(), unpackChromium()])
    expect(second).toEqual(first)
    expect(first.executable).toBe(join(tmpdir(), folderName(), 'chromium'))
    expect(
      [first.executable, first.libraries, first.fontConfiguration].filter((path) => !existsSync(path)),
    ).toEqual([])
    expect({ ...process.env }).toEqual(environment)
  }, 60_000)

  it('is unpacked once', async () => {
    const before = statSync(join(tmpdir(), folderName(), 'chromium'))
    const { executable } = await unpackChromium()
    expect(statSync(executable)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
    expect(readdirSync(tmpdir())).toEqual([folderName()])
  })
})
