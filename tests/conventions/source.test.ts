import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/error-code.ts'
import { jsxLiterals } from './jsx-literals.ts'

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

  it('says nothing on a screen that no catalogue has, in any alphabet', () => {
    const screens = sources.filter((path) => path.endsWith('.tsx'))
    expect(screens.length).toBeGreaterThan(50)
    const strays = screens.flatMap((path) => jsxLiterals(read(path)).map((text) => `${path}: ${text}`))
    expect(strays).toEqual([])
  })

  it.each([
    ['<p>Hello {name}</p>', ['Hello']],
    ['<Input placeholder="Name" />', ['Name']],
    ['<Button aria-label={open ? "Close" : text.open}>{busy && "Wait"}</Button>', ['Close', 'Wait']],
    ['<p className="wide">{text.title} · {"—"}</p>', []],
  ])('finds such a text: %s', (source, texts) => {
    expect([...jsxLiterals(source)].sort()).toEqual(texts.toSorted())
  })

  it('asks for texts by language: only shared/messages knows the catalogues', () => {
    const strays = sources.filter(
      (path) => !path.startsWith('shared/messages/') && /messages\/(zh-CN|en)\//.test(read(path)),
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
