import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/error-code.ts'

const ROOMS = ['shared', 'seeds', 'db', 'electron', 'renderer']

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
)
const read = (path: string) => readFileSync(path, 'utf8')
const HAN = /\p{Script=Han}/u

/** Source without its comments. */
const code = (path: string) =>
  read(path)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '')

describe('the source', () => {
  it('names user-visible text in catalogues and seeds only', () => {
    const allowed = /^(shared\/(messages|samples)|seeds)\//
    const readers = /^electron\/(returns|start|hosts\/cli\/run|platform\/node-version)|^shared\/returns/
    const strays = sources.filter(
      (path) => !allowed.test(path) && !readers.test(path) && HAN.test(code(path)),
    )
    expect(strays).toEqual([])
  })

  it('switches no type or rule off', () => {
    const off = /:\s*any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore/
    expect(sources.filter((path) => off.test(read(path)))).toEqual([])
  })

  it('keeps files short enough to hold one idea', () => {
    expect(sources.filter((path) => read(path).split('\n').length > 400)).toEqual([])
  })

  it('throws only errors that some call of the contract declares', () => {
    const declared = new Set<string>(ERROR_CODES)
    const thrown = sources.flatMap((path) =>
      [...read(path).matchAll(/new AppError\('(\w+)'/g)].map((match) => match[1]),
    )
    expect(thrown.length).toBeGreaterThan(0)
    expect(thrown.filter((word) => !declared.has(word ?? ''))).toEqual([])
  })
})
