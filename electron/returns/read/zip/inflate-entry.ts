import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'
import { Refusal } from '../refusal.ts'
import type { Zip } from './open-zip.ts'

/**
 * Streams an entry. yauzl stops a stream that gives more or fewer bytes than the directory said, so the
 * limits that were counted there hold while inflating; the checksum it leaves to us.
 */
export async function inflateEntry(zip: Zip, entry: Entry, take: (chunk: Buffer) => void): Promise<void> {
  if (entry.isEncrypted()) throw new Refusal('encryptionUnknown')
  let checksum = 0
  for await (const chunk of stream(zip, entry)) {
    checksum = crc32(chunk, checksum)
    take(chunk)
  }
  if (checksum !== entry.crc32) throw new Refusal('damaged')
}

async function* stream(zip: Zip, entry: Entry): AsyncGenerator<Buffer> {
  const chunks = await openStream(zip, entry)
  const iterator: AsyncIterator<Buffer> = chunks[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw new Refusal('damaged', {}, error)
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    chunks.destroy()
  }
}

async function openStream(zip: Zip, entry: Entry) {
  try {
    return await zip.file.openReadStreamPromise(entry)
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}
