import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import { Refusal } from '../refusal.ts'
import type { Zip } from './open-zip.ts'

/** Up to here a part is inflated at once: a stream for each sheet of a survey costs more than the sheet. */
const AT_ONCE = 1024 * 1024
/** Larger parts come piece by piece, the next one inflated while this one is read. */
const PIECE = 256 * 1024
const STORED = 0
const DEFLATED = 8

/**
 * Gives the bytes of an entry. It is stopped where it gives more or fewer than the directory said, so the
 * limits that were counted there hold while inflating; the checksum must be right too.
 */
export async function inflateEntry(zip: Zip, entry: Entry, take: (chunk: Buffer) => void): Promise<void> {
  if (entry.isEncrypted()) throw new Refusal('encryptionUnknown')
  let size = 0
  let checksum = 0
  for await (const chunk of inflated(await dataOf(zip, entry), entry)) {
    size += chunk.length
    if (size > entry.uncompressedSize) throw new Refusal('damaged')
    checksum = crc32(chunk, checksum)
    take(chunk)
  }
  if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw new Refusal('damaged')
}

/** The bytes of an entry as they stand in the file. */
async function dataOf({ file, bytes }: Zip, entry: Entry): Promise<Buffer> {
  try {
    const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true })
    return bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}

function inflated(data: Buffer, { compressionMethod, uncompressedSize }: Entry) {
  if (compressionMethod === STORED) return piecesOf(data)
  if (compressionMethod !== DEFLATED) throw new Refusal('damaged')
  return uncompressedSize <= AT_ONCE ? [inflateAtOnce(data, uncompressedSize)] : inflatePieces(data)
}

function* piecesOf(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE)
}

function inflateAtOnce(data: Buffer, size: number): Buffer {
  try {
    // One place more than is needed shows at once what gives more.
    return inflateRawSync(data, { chunkSize: Math.max(size + 1, 64), maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}

async function* inflatePieces(data: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: PIECE })
  stream.end(data)
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await pieces.next().catch((error: unknown) => {
        throw new Refusal('damaged', {}, error)
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    stream.destroy()
  }
}
