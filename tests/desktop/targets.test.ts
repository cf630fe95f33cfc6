import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { icnsOf, icoOf } from '../../electron/bundle/icon-containers.ts'

const packing = readFileSync('electron-builder.yml', 'utf8')

describe('what is packed for each system', () => {
  it('are the formats that its users install', () => {
    const targets = [...packing.matchAll(/\{ target: (\w+), arch: \[([\w, ]+)\] \}/g)].map(
      ([, target, arch]) => `${target} ${arch}`,
    )
    expect(targets).toEqual(['nsis x64', 'deb x64, arm64', 'AppImage x64, arm64', 'dmg x64, arm64'])
  })

  it.each(['win32-x64', 'linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])(
    'has the native module: %s',
    (system) => {
      expect(existsSync(`node_modules/better-sqlite3/prebuilds/${system}.node`)).toBe(true)
      // Packed on another system it must still be the one of the system that it is packed for.
      const [platform] = system.split('-')
      expect(packing).toContain(`filter: ['${platform}-\${arch}.node']`)
    },
  )

  it('has its icon at hand, so that no converter is fetched', () => {
    const icons = [...packing.matchAll(/^ {2}icon: (\S+)$/gm)].map(([, path = '']) => path)
    expect(icons).toEqual(['build/icons/icon.ico', 'build/icons/linux', 'build/icons/icon.icns'])
    expect(icons.filter((path) => !existsSync(path))).toEqual([])
    expect(readdirSync('build/icons/linux')).toContain('512x512.png')
  })

  it('is named by an author and an address that can belong to nobody', () => {
    const addresses = [...packing.matchAll(/(?:https?:\/\/|@)([\w.-]+\.[a-z]+)/g)].map(([, host]) => host)
    expect(new Set(addresses)).toEqual(new Set(['junheng.invalid']))
    expect(packing).toMatch(/^ {2}maintainer: \S+ <\S+@\S+>$/m)
  })
})

describe('an icon', () => {
  const icons = [16, 256].map((size) => ({
    size,
    png: readFileSync(`build/icons/linux/${size}x${size}.png`),
  }))
  const isPng = (bytes: Buffer) => bytes.subarray(1, 4).toString('latin1') === 'PNG'

  it('of Windows names each picture with its size, and where it stands', () => {
    for (const file of [icoOf(icons), readFileSync('build/icons/icon.ico')]) {
      const count = file.readUInt16LE(4)
      const entries = Array.from({ length: count }, (_, index) =>
        file.subarray(6 + 16 * index, 22 + 16 * index),
      )
      expect(entries.map((entry) => entry.readUInt8(0) || 256)).toContain(256)
      for (const entry of entries) {
        const start = entry.readUInt32LE(12)
        const png = file.subarray(start, start + entry.readUInt32LE(8))
        expect(isPng(png)).toBe(true)
        expect(png.readUInt32BE(16)).toBe(entry.readUInt8(0) || 256)
      }
    }
  })

  it('of macOS is as long as it says, block by block', () => {
    for (const file of [icnsOf(icons), readFileSync('build/icons/icon.icns')]) {
      expect(file.subarray(0, 4).toString('latin1')).toBe('icns')
      expect(file.readUInt32BE(4)).toBe(file.length)
      let at = 8
      while (at < file.length) {
        expect(isPng(file.subarray(at + 8))).toBe(true)
        at += file.readUInt32BE(at + 4)
      }
      expect(at).toBe(file.length)
    }
  })
})
