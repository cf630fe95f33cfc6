import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readInvocation } from '../../electron/hosts/desktop/invocation.ts'
import { app, BrowserWindow, forked } from './electron-stand-in/index.ts'
import { applicationFolder } from './open-desktop.ts'

let starts = 0

/** Starts the main entry as Electron would, with these arguments. */
async function start(isPackaged: boolean, args: readonly string[]) {
  const place = applicationFolder()
  app.begin({ root: place.root, home: place.home })
  app.isPackaged = isPackaged
  BrowserWindow.all.length = 0
  const before = process.argv
  process.argv = [process.execPath, ...(isPackaged ? [] : [place.root]), ...args]
  const said: string[] = []
  const keep = (text: unknown, done?: unknown) => {
    said.push(String(text))
    if (typeof done === 'function') done()
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(keep)
  try {
    // Another address each time: the entry acts when it is loaded.
    starts += 1
    const entry = `${process.cwd()}/electron/hosts/desktop/main.ts?${starts}`
    await import(/* @vite-ignore */ entry)
    return { status: await app.ended(), said: said.join(''), ...place }
  } finally {
    process.argv = before
    app.isPackaged = false
    out.mockRestore()
    err.mockRestore()
  }
}

describe('junheng with a subcommand', () => {
  it.each([true, false])(
    'does its work in the main process and opens no window (packaged: %s)',
    async (packaged) => {
      const place = applicationFolder()
      const done = await start(packaged, ['init', '--data', place.data])
      expect(done.status).toBe(0)
      expect(done.said).toContain(place.data)
      expect(existsSync(join(place.data, 'junheng.db'))).toBe(true)
      expect(BrowserWindow.all).toEqual([])
      expect(forked).toEqual([])
    },
  )

  it('ends with the status of the command line', async () => {
    expect((await start(true, ['inspect', 'nirgends.xlsx'])).status).toBe(2)
    expect((await start(true, ['fly'])).status).toBe(2)
  })

  it('writes the sample county', async () => {
    const place = applicationFolder()
    expect((await start(true, ['sample-returns', '--out', place.data])).status).toBe(0)
    expect(readdirSync(place.data).length).toBeGreaterThan(5)
  })
})

describe('what the arguments ask for', () => {
  it('takes a first word for the command line, and options for the window', () => {
    expect(readInvocation(['assess', 'a.xlsx', '--year', '2025'])).toEqual({
      kind: 'command',
      args: ['assess', 'a.xlsx', '--year', '2025'],
    })
    expect(readInvocation(['--help']).kind).toBe('command')
    expect(readInvocation([])).toEqual({ kind: 'window', data: undefined, sample: false, own: undefined })
    expect(readInvocation(['--data', '/county', '--sample', '--own', '/mine', '--no-sandbox'])).toEqual({
      kind: 'window',
      data: '/county',
      sample: true,
      own: '/mine',
    })
  })
})
