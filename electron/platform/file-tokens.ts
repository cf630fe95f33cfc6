import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { IncomingPath } from '../ports.ts'

const TOKEN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export type FileTokens = {
  /** Takes bytes in under a new token. */
  readonly take: (name: string, bytes: Readable | Uint8Array) => Promise<string>
  /** The file behind a token; null for a token that was never given out. */
  readonly find: (token: string) => IncomingPath | null
  /** A token for a file that stays where it is. */
  readonly link: (name: string, path: string) => string
  readonly clear: () => void
}

/**
 * Files on their way in or out, each in a folder named by its token. The renderer knows tokens only, and
 * both threads of a host find the same file without asking each other.
 */
export function createFileTokens(folder: string): FileTokens {
  const newPlace = () => {
    const token = randomUUID()
    const place = join(folder, token)
    mkdirSync(place, { recursive: true })
    return { token, place }
  }
  return {
    take: async (name, bytes) => {
      const { token, place } = newPlace()
      const content = join(place, 'content')
      if (bytes instanceof Uint8Array) writeFileSync(content, bytes)
      else await pipeline(bytes, createWriteStream(content))
      writeFileSync(join(place, 'name'), basename(name))
      return token
    },
    link: (name, path) => {
      const { token, place } = newPlace()
      writeFileSync(join(place, 'linked'), path)
      writeFileSync(join(place, 'name'), basename(name))
      return token
    },
    find: (token) => {
      if (!TOKEN.test(token) || !existsSync(join(folder, token, 'name'))) return null
      const linked = join(folder, token, 'linked')
      const path = existsSync(linked) ? readFileSync(linked, 'utf8') : join(folder, token, 'content')
      return { path, name: readFileSync(join(folder, token, 'name'), 'utf8') }
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  }
}
