import { createReadStream, existsSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LEAVE_FREE_BYTES } from './backup-rules.ts'
import { namesOriginal, originalPath } from './evidence-paths.ts'
import type { Original } from './named-originals.ts'
import { isWhole } from './whole-original.ts'
import { UNFINISHED, writeDurably } from './write-durably.ts'

type KeepOrder = {
  readonly originals: readonly Original[]
  /** Folders in whose `evidence` an original may lie; the first that has it whole gives it. */
  readonly sources: readonly string[]
  /** The folder in whose `evidence` they shall lie. */
  readonly target: string
  readonly watch: Watch
}

/** Who looks on while originals are copied. */
export type Watch = {
  /** Asked before each file. */
  readonly isStopped: () => boolean
  /** Told after each file. */
  readonly copied?: (done: number, total: number) => void
}

/** Somebody ended the work; what was copied is whole, and need not be copied again. */
class Stopped extends Error {
  readonly code = 'STOPPED'
}

/**
 * Copies originals by their content, never by a link: what damages the one must leave the other. Each is
 * read back before it has its name.
 * @returns those that lie nowhere whole.
 * @throws what the disk says; then none of these copies is left where there was nothing before.
 */
export async function keepOriginals(order: KeepOrder): Promise<Original[]> {
  const { originals, sources, target, watch } = order
  const lost: Original[] = []
  const made: string[] = []
  const there = originals.filter(({ sha256 }) =>
    sources.some((from) => existsSync(originalPath(from, sha256))),
  )
  if (there.length > 0) refuseWithoutRoom(target, there)
  try {
    for (const [index, original] of originals.entries()) {
      if (watch.isStopped()) throw new Stopped()
      const path = originalPath(target, original.sha256)
      const source = await findWhole(original, sources)
      if (source === null) lost.push(original)
      else {
        if (!existsSync(path)) made.push(path)
        await copyOriginal(source, path, original.sha256)
      }
      watch.copied?.(index + 1, originals.length)
    }
    return lost
  } catch (error) {
    if (!(error instanceof Stopped)) for (const path of made) rmSync(path, { force: true })
    throw error
  }
}

/** A copy may not take the room that the store itself needs in the next minute. */
function refuseWithoutRoom(target: string, originals: readonly Original[]): void {
  const needed = originals.reduce((sum, { size }) => sum + size, 0)
  const { bavail, bsize } = statfsSync(target)
  if (bavail * bsize >= needed + LEAVE_FREE_BYTES) return
  throw Object.assign(new Error(`no room for ${needed} bytes of originals`), { code: 'ENOSPC' })
}

async function findWhole({ sha256 }: Original, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const path = originalPath(folder, sha256)
    if (await isWhole(path, sha256)) return path
  }
  return null
}

async function copyOriginal(from: string, to: string, sha256: string): Promise<void> {
  await writeDurably(
    to,
    (file) => file.writeFile(createReadStream(from)),
    async (written) => {
      if (!(await isWhole(written, sha256))) throw new Error('the copy of an original does not read back')
    },
  )
}

/** Hashes of originals with their sizes. */
export type KeptOriginals = ReadonlyMap<string, number>

/** The originals of a folder: what is there at first sight, whole or not. */
export function keptOriginals(folder: string): KeptOriginals {
  const files = originalFiles(folder).filter(({ name }) => namesOriginal(name))
  return new Map(files.map(({ name, path }) => [name, statSync(path).size]))
}

/** Those that a folder does not have in their size. */
export function lackingOriginals(originals: readonly Original[], kept: KeptOriginals): Original[] {
  return originals.filter(({ sha256, size }) => kept.get(sha256) !== size)
}

/** What a killed process left half written. */
export function clearUnfinished(folder: string): void {
  for (const { name, path } of originalFiles(folder)) {
    if (name.endsWith(UNFINISHED)) rmSync(path, { force: true })
  }
}

function originalFiles(folder: string): { readonly name: string; readonly path: string }[] {
  const root = join(folder, 'evidence')
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }))
}
