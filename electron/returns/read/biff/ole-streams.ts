import { CFB } from '@e965/xlsx'
import { Refusal } from '../refusal.ts'

/** Streams of an OLE2 container by lower-case name. */
export type OleStreams = ReadonlyMap<string, Buffer>

type CfbEntry = {
  readonly name: string
  readonly type: number
  readonly size: number
  readonly content?: Uint8Array
}

const STREAM = 2

export function openOle(bytes: Buffer): OleStreams {
  const streams = new Map<string, Buffer>()
  for (const { name, type, size, content } of entries(bytes)) {
    if (type !== STREAM) continue
    // A chain of sectors that ends early gives less than the directory promised: the file was cut.
    if (size > 0 && (content === undefined || content.length < size)) throw new Refusal('damaged')
    const key = name.toLowerCase()
    if (!streams.has(key)) streams.set(key, Buffer.from(content ?? []).subarray(0, size))
  }
  return streams
}

function entries(bytes: Buffer): readonly CfbEntry[] {
  try {
    const container: { readonly FileIndex: readonly CfbEntry[] } = CFB.read(bytes, { type: 'buffer' })
    return container.FileIndex
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}
