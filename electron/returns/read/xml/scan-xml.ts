import { Refusal } from '../refusal.ts'
import { openTag, type TagAttributes } from './open-tag.ts'
import { joinedLines, textValue } from './references.ts'
import { localName, nameAt, type XmlBytes, xmlBytes } from './xml-bytes.ts'

/** Names come without their prefix. */
export type XmlHandlers = {
  /** The attributes hold until the handler returns. */
  readonly open: (name: string, attributes: TagAttributes) => void
  readonly close?: (name: string) => void
  /** A text comes in several pieces where a comment or a CDATA section stands in it. */
  readonly text?: (text: string) => void
}

/** Takes a document in chunks of UTF-8, cut anywhere. */
export type XmlScanner = { readonly write: (chunk: Buffer) => void; readonly close: () => void }

/** Of one tag or text; each chunk looks through an unfinished one again. */
const LONGEST = 16 * 1024 * 1024
const CDATA = '<![CDATA['
const SPACE = 32
const BANG = 33
const AMPERSAND = 38
const SLASH = 47
const LESS = 60
const GREATER = 62
const QUESTION = 63

/**
 * Goes through a document. Well-formed is required as far as values depend on it; no part of a workbook
 * has a document type, and one that has wants its entities expanded and is refused.
 * @throws Refusal `damaged`, `unsafeXml`
 */
export function scanXml({ open, close, text }: XmlHandlers): XmlScanner {
  const tag = openTag()
  const names: string[] = []
  let rooted = false
  let unread: Buffer = Buffer.alloc(0)

  const write = (chunk: Buffer) => {
    const bytes = unread.length === 0 ? chunk : Buffer.concat([unread, chunk])
    // Tags are whole up to the last one that ends: looking beyond the bytes is slow, and so hardly ever needed.
    const whole = bytes.lastIndexOf(GREATER) + 1
    unread = bytes.subarray(scan(xmlBytes(bytes.subarray(0, whole))))
    if (unread.length > LONGEST) throw new Refusal('damaged')
  }

  const finish = () => {
    takeText(unread.toString())
    if (names.length > 0 || !rooted) throw new Refusal('damaged')
  }

  /** @returns up to where the bytes were read; what remains is not complete yet. */
  function scan(source: XmlBytes): number {
    const { bytes, latin1 } = source
    let at = 0
    while (at < bytes.length) {
      const from = at
      let byte = bytes[at] ?? 0
      if (byte === LESS) {
        at = takeMarkup(source, at)
        if (at < 0) return from
        continue
      }
      let plain = true
      while (byte !== LESS) {
        if (byte < SPACE || byte === AMPERSAND || byte > 127) plain = false
        at++
        if (at === bytes.length) return from
        byte = bytes[at] ?? 0
      }
      takeText(plain ? latin1.slice(from, at) : textValue(bytes.toString('utf8', from, at)))
    }
    return at
  }

  /** @returns where it ends; -1 where the bytes end before it does. */
  function takeMarkup(source: XmlBytes, at: number): number {
    switch (source.bytes[at + 1]) {
      case undefined:
        return -1
      case SLASH:
        return takeClosing(source, at + 2)
      case QUESTION:
        return endOf('?>', source, at + 2)
      case BANG:
        return takeDeclaration(source, at)
      default:
        return takeOpening(source, at + 1)
    }
  }

  function takeOpening(source: XmlBytes, start: number): number {
    const after = tag.read(source, start)
    if (after < 0) return after
    if (rooted && names.length === 0) throw new Refusal('damaged')
    rooted = true
    const name = tag.name()
    open(localName(name), tag)
    if (tag.isSelfClosing()) close?.(localName(name))
    else names.push(name)
    return after
  }

  function takeClosing(source: XmlBytes, start: number): number {
    const name = names.at(-1) ?? ''
    const nameEnd = start + name.length
    const exact = source.bytes[nameEnd] === GREATER && source.latin1.startsWith(name, start)
    const after = exact ? nameEnd + 1 : endOf('>', source, start)
    if (after < 0) return after
    if (name === '' || (!exact && nameAt(source, start, after - 1).trimEnd() !== name)) {
      throw new Refusal('damaged')
    }
    names.pop()
    close?.(localName(name))
    return after
  }

  function takeDeclaration(source: XmlBytes, at: number): number {
    const { bytes, latin1 } = source
    const start = latin1.slice(at, at + CDATA.length)
    if (start.startsWith('<!--')) return endOf('-->', source, at + 4)
    if (start === '<!DOCTYPE') throw new Refusal('unsafeXml')
    if (start !== CDATA) {
      if (start.length === CDATA.length) throw new Refusal('damaged')
      return -1
    }
    const after = endOf(']]>', source, at + CDATA.length)
    if (after >= 0) takeText(joinedLines(bytes.toString('utf8', at + CDATA.length, after - 3)))
    return after
  }

  function takeText(part: string): void {
    if (names.length > 0) text?.(part)
    else if (part.trim() !== '') throw new Refusal('damaged')
  }

  return { write, close: finish }
}

function endOf(mark: string, { latin1 }: XmlBytes, from: number): number {
  const found = latin1.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}
