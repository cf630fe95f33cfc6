import type { Entry } from 'yauzl'
import { inflateEntry } from '../zip/inflate-entry.ts'
import type { Zip } from '../zip/open-zip.ts'
import { scanXml, type XmlHandlers } from './scan-xml.ts'
import { utf8Chunks } from './utf8-chunks.ts'

/** Streams an XML part of a package through its handlers. */
export async function parsePart(
  zip: Zip,
  entry: Entry,
  handlers: XmlHandlers,
  onBytes: (bytes: number) => void = () => {},
): Promise<void> {
  const scanner = scanXml(handlers)
  const asUtf8 = utf8Chunks()
  await inflateEntry(zip, entry, (chunk) => {
    onBytes(chunk.length)
    scanner.write(asUtf8(chunk))
  })
  scanner.close()
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
