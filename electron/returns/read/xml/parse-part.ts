import { SaxesParser } from 'saxes'
import type { Entry } from 'yauzl'
import { Refusal } from '../refusal.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import type { Zip } from '../zip/open-zip.ts'
import { chunkDecoder } from './chunk-decoder.ts'

/** Names come without their prefix: strict files and some writers say `x:row` for `row`. */
export type PartHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Streams an XML part of a package through its handlers.
 * No part of a workbook has a document type; one that has wants its entities expanded and is refused.
 */
export async function parsePart(
  zip: Zip,
  entry: Entry,
  handlers: PartHandlers,
  onBytes: (bytes: number) => void = () => {},
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const { open, close, text } = handlers
  parser.on('error', (error) => {
    throw new Refusal('damaged', {}, error)
  })
  parser.on('doctype', () => {
    throw new Refusal('unsafeXml')
  })
  parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes))
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const decode = chunkDecoder()
  await inflateEntry(zip, entry, (chunk) => {
    onBytes(chunk.length)
    parser.write(decode(chunk))
  })
  parser.close()
}

/** The value of an attribute whatever its prefix, e.g. `id` of `r:id`. */
export function attributeNamed(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== name && localName(key) === name) return value
  }
  return undefined
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
