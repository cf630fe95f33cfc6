import { Refusal } from '../refusal.ts'
import { attributeValue } from './references.ts'
import { localName, nameAt, type XmlBytes, xmlBytes } from './xml-bytes.ts'

/** The attributes of the tag that was read last: they hold until the next one is read. */
export type TagAttributes = {
  readonly get: (name: string) => string | undefined
  /** Whatever its prefix, e.g. `id` of `r:id`. */
  readonly prefixed: (name: string) => string | undefined
}

/** One reading serves all tags of a part: an object for each of a million cells costs more than the cell. */
export type OpenTag = TagAttributes & {
  /** As it stands, with its prefix. */
  readonly name: () => string
  readonly isSelfClosing: () => boolean
  /**
   * Reads the tag whose name begins at `start`.
   * @returns where it ends; -1 where the bytes end before it does.
   */
  readonly read: (source: XmlBytes, start: number) => number
}

/** Where an attribute stands, from and to. A value is plain where its bytes are its text. */
type Place = { name: number; nameEnd: number; value: number; valueEnd: number; plain: boolean }

const SPACE = 32
const QUOTE = 34
const AMPERSAND = 38
const APOSTROPHE = 39
const SLASH = 47
const LESS = 60
const EQUALS = 61
const GREATER = 62

export function openTag(): OpenTag {
  const places: Place[] = []
  let count = 0
  let source = xmlBytes(Buffer.alloc(0))
  let name = ''
  let selfClosing = false

  const valueAt = ({ value, valueEnd, plain }: Place): string =>
    plain
      ? source.latin1.slice(value, valueEnd)
      : attributeValue(source.bytes.toString('utf8', value, valueEnd))

  const place = (index: number): Place => {
    const known = places[index]
    if (known) return known
    const fresh = { name: 0, nameEnd: 0, value: 0, valueEnd: 0, plain: true }
    places.push(fresh)
    return fresh
  }

  return {
    name: () => name,
    isSelfClosing: () => selfClosing,
    get: (wanted) => {
      for (let index = 0; index < count; index++) {
        const found = place(index)
        const { name: from, nameEnd } = found
        if (nameEnd - from === wanted.length && source.latin1.startsWith(wanted, from)) return valueAt(found)
      }
      return undefined
    },
    prefixed: (wanted) => {
      for (let index = 0; index < count; index++) {
        const found = place(index)
        const full = nameAt(source, found.name, found.nameEnd)
        if (full !== wanted && localName(full) === wanted) return valueAt(found)
      }
      return undefined
    },
    read: (text, start) => {
      const { bytes } = text
      source = text
      count = 0
      let at = start
      // 0 stands for the end of the bytes; it is no character of XML.
      let byte = bytes[at] ?? 0
      while (byte > SPACE && byte !== SLASH && byte !== GREATER) byte = bytes[++at] ?? 0
      if (byte === 0) return unfinished(bytes, at)
      if (!startsName(bytes[start] ?? 0)) throw new Refusal('damaged')
      name = nameAt(text, start, at)
      for (;;) {
        const gap = at
        while (byte <= SPACE && byte !== 0) byte = bytes[++at] ?? 0
        if (byte === GREATER || byte === SLASH) {
          selfClosing = byte === SLASH
          if (selfClosing) byte = bytes[++at] ?? 0
          if (byte === GREATER) return at + 1
          return unfinished(bytes, at)
        }
        if (byte === 0 || at === gap) return unfinished(bytes, at)

        const attribute = place(count)
        attribute.name = at
        while (byte > SPACE && byte !== EQUALS && byte !== GREATER) byte = bytes[++at] ?? 0
        attribute.nameEnd = at
        while (byte <= SPACE && byte !== 0) byte = bytes[++at] ?? 0
        if (byte !== EQUALS) return unfinished(bytes, at)
        byte = bytes[++at] ?? 0
        while (byte <= SPACE && byte !== 0) byte = bytes[++at] ?? 0
        const quote = byte
        if (quote !== QUOTE && quote !== APOSTROPHE) return unfinished(bytes, at)
        byte = bytes[++at] ?? 0
        attribute.value = at
        attribute.plain = true
        while (byte !== quote) {
          if (byte === LESS || byte === 0) return unfinished(bytes, at)
          if (byte < SPACE || byte === AMPERSAND || byte > 127) attribute.plain = false
          byte = bytes[++at] ?? 0
        }
        attribute.valueEnd = at
        count++
        byte = bytes[++at] ?? 0
      }
    },
  }
}

/** What does not go on as a tag must is cut off, or damaged. */
function unfinished(bytes: Buffer, at: number): -1 {
  if (at < bytes.length) throw new Refusal('damaged')
  return -1
}

/** A letter, an underscore, a colon, or anything beyond ASCII. */
function startsName(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte === 95 || byte === 58 || byte > 127
}
