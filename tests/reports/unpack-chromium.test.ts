import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontConfiguration } from '../../electron/print/font-configuration.ts'
import { unpackChromium } from '../../electron/print/unpack-chromium.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

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

  it('is unpacked once, also for two who ask at the same time', async () => {
    const environment = { ...process.env }
    const [first, second] = await Promise.all([unpackChromium(), unpackChromium()])
    expect(second).toEqual(first)
    expect(first.executable.startsWith(tmpdir())).toBe(true)
    expect(
      [first.executable, first.libraries, first.fontConfiguration].filter((path) => !existsSync(path)),
    ).toEqual([])
    expect({ ...process.env }).toEqual(environment)
  })

  it('is unpacked again where a cleaner took a part of it', async () => {
    const { executable } = await unpackChromium()
    rmSync(executable)
    await unpackChromium()
    expect(existsSync(executable)).toBe(true)
  })
})
