import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { chooseHost } from '../../electron/launch/choose-host.ts'
import { findElectron } from '../../electron/launch/electron-runtime.ts'
import { downloadRuntime, fetchElectron } from '../../electron/launch/fetch-electron.ts'
import { isReachable } from '../../electron/launch/is-reachable.ts'
import { startElectron } from '../../electron/launch/start-electron.ts'
import { hasDisplay } from '../../electron/platform/has-display.ts'
import { buildOnce } from '../screens/build-once.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

const ARCHIVE = Buffer.alloc(200_000, 'runtime')
const asked: string[] = []
let site: Server
let address: string

/** A download site: gives the archive, keeps silent at /silent, drips at /slow, knows nothing else. */
beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (request.url?.includes('silent')) return
    if (!request.url?.includes('electron-v')) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Length': ARCHIVE.length })
    if (request.method === 'HEAD') return void response.end()
    if (!request.url.includes('slow')) return void response.end(ARCHIVE)
    response.write(ARCHIVE.subarray(0, 1000))
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})
afterAll(() => {
  site.closeAllConnections()
  site.close()
})
afterEach(() => {
  vi.unstubAllEnvs()
  asked.length = 0
})

/** The package as npm leaves it, with the checksum of what the site gives. */
function packageFolder(): string {
  const folder = temporaryFolder()
  const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}')
  const checksum = createHash('sha256').update(ARCHIVE).digest('hex')
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify({ [name]: checksum }))
  return folder
}

const fetchOptions = (signal = new AbortController().signal) => {
  const percents: number[] = []
  const onProgress = (percent: number) => void percents.push(percent)
  return { percents, onProgress, signal, cacheFolder: temporaryFolder() }
}

describe('Electron’s runtime', () => {
  it('is found by what npm left, without importing the package', () => {
    const folder = temporaryFolder()
    expect(findElectron(folder)).toBeNull()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(findElectron(folder)).toBeNull()
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'electron'), '')
    expect(findElectron(folder)).toBe(join(folder, 'dist', 'electron'))
    expect(findElectron(folder, join(folder, 'elsewhere'))).toBeNull()
  })

  it('is fetched from the mirror that is named, with its progress', async () => {
    vi.stubEnv('ELECTRON_MIRROR', `${address}/`)
    const options = fetchOptions()
    const archive = await downloadRuntime(packageFolder(), options)
    expect(readFileSync(archive).equals(ARCHIVE)).toBe(true)
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['HEAD', 'GET'])
    expect(options.percents.at(-1)).toBe(100)
    expect(options.percents).toEqual([...new Set(options.percents)].sort((a, b) => a - b))
  })

  it('is not taken where it is not what its checksum says', async () => {
    vi.stubEnv('ELECTRON_MIRROR', `${address}/`)
    const folder = packageFolder()
    const text = readFileSync(join(folder, 'checksums.json'), 'utf8')
    writeFileSync(join(folder, 'checksums.json'), text.replace(/[0-9a-f]{64}/, '0'.repeat(64)))
    expect(await fetchElectron(folder, fetchOptions())).toBe('failed')
  })

  it('is given up where the site cannot be reached', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:9/')
    expect(await fetchElectron(packageFolder(), fetchOptions())).toBe('unreachable')
  })

  it('can be cancelled while it is fetched', async () => {
    vi.stubEnv('ELECTRON_MIRROR', `${address}/slow/`)
    const cancel = new AbortController()
    const fetching = fetchElectron(packageFolder(), fetchOptions(cancel.signal))
    await expect.poll(() => asked.some((line) => line.startsWith('GET'))).toBe(true)
    cancel.abort()
    expect(await fetching).toBe('cancelled')
  })

  it('waits for a silent site no longer than it was told', async () => {
    expect(await isReachable(`${address}/silent`, 200)).toBe(false)
    expect(await isReachable(`${address}/electron-v`, 60_000)).toBe(true)
    expect(await isReachable(`${address}/nothing`, 60_000)).toBe(false)
  })
})

describe('where the application opens', () => {
  const machine = {
    wantsBrowser: false,
    hasDisplay: true,
    findElectron: () => '/electron' as string | null,
    fetchElectron: async () => 'unreachable' as const,
  }

  it('is Electron where its runtime is', async () => {
    expect(await chooseHost(machine)).toEqual({ host: 'electron', executable: '/electron' })
  })

  it('is the browser, with the reason, where it is asked for or nothing can be shown', async () => {
    const never = async () => Promise.reject(new Error('nobody asks the site'))
    const asking = { ...machine, findElectron: () => null, fetchElectron: never }
    expect(await chooseHost({ ...asking, wantsBrowser: true })).toEqual({ host: 'browser', why: 'asked' })
    expect(await chooseHost({ ...asking, hasDisplay: false })).toEqual({ host: 'browser', why: 'noDisplay' })
  })

  it('is what the fetching comes to where there is no runtime yet', async () => {
    const absent = { ...machine, findElectron: () => null }
    expect(await chooseHost(absent)).toEqual({ host: 'browser', why: 'unreachable' })
    let fetched = false
    const choice = await chooseHost({
      ...machine,
      findElectron: () => (fetched ? '/electron' : null),
      fetchElectron: async () => {
        fetched = true
        return 'fetched'
      },
    })
    expect(choice).toEqual({ host: 'electron', executable: '/electron' })
  })

  it('knows a Linux without a display', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
  })
})

describe('Electron that was started', () => {
  const start = (script: string) => startElectron(process.execPath, ['-e', script])

  it('has shown its window when it says so, and is waited for', async () => {
    const opened = await start("console.log('junheng:window-shown'); setTimeout(() => process.exit(3), 50)")
    if (!opened.shown) throw new Error('not shown')
    expect(await opened.ended).toBe(3)
  })

  it('has shown none where it ends before, or cannot even start', async () => {
    expect(await start('process.exit(1)')).toEqual({ shown: false })
    expect(await startElectron('/nowhere/electron', [])).toEqual({ shown: false })
  })
})

describe('npm start on a machine without a display', () => {
  it('says why in one line, and the address alone on another', async () => {
    await buildOnce()
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
    const child = spawn(process.execPath, ['electron/start.ts', '--sample', '--data', temporaryFolder()], {
      env,
    })
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line)
      if (line.startsWith('http')) break
    }
    const page = await fetch(lines.at(-1) ?? '', { redirect: 'manual' })
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    expect(lines.filter((line) => line.includes('改用浏览器'))).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]+$/)
    expect(page.status).toBe(303)
  })
})
