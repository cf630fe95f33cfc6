import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { ReadLimits } from '../limits.ts'
import { Refusal, tooLarge } from '../refusal.ts'

export type Zip = {
  readonly file: ZipFile
  readonly bytes: Buffer
  /** By lower-case name without a leading slash: part names of a package are case-insensitive. */
  readonly entries: ReadonlyMap<string, Entry>
}

/** Opens the directory of a zip and counts what it says it holds, before anything is inflated. */
export async function openZip(bytes: Buffer, limits: ReadLimits): Promise<Zip> {
  const file = await open(bytes)
  if (file.entryCount > limits.zipEntries) throw tooLarge('zipEntries', limits.zipEntries)
  const entries = new Map<string, Entry>()
  let total = 0
  for (const entry of await listEntries(file)) {
    total += entry.uncompressedSize
    if (total > limits.inflatedBytes) throw tooLarge('inflatedBytes', limits.inflatedBytes)
    if (
      entry.uncompressedSize > limits.ratioFromBytes &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    ) {
      throw tooLarge('ratio', limits.ratio)
    }
    entries.set(partKey(entry.fileName), entry)
  }
  return { file, bytes, entries }
}

export function partKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase()
}

async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}

async function listEntries(file: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of file.eachEntry()) entries.push(entry)
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
  return entries
}
