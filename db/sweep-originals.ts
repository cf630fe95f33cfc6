import { rmSync } from 'node:fs'
import { originalPath } from './evidence-paths.ts'
import { keptOriginals } from './keep-originals.ts'
import { namedOriginals } from './named-originals.ts'
import { readDatabase } from './read-database.ts'

/**
 * Lets the originals in `folder` go that none of these databases names. Where one cannot be asked, what it
 * would name is unknown, and nothing goes.
 */
export function sweepOriginals(folder: string, databases: readonly string[]): void {
  const unnamed = new Set(keptOriginals(folder).keys())
  try {
    for (const path of databases) {
      if (unnamed.size === 0) return
      for (const { sha256 } of readDatabase(path, namedOriginals)) unnamed.delete(sha256)
    }
  } catch {
    return
  }
  for (const sha256 of unnamed) rmSync(originalPath(folder, sha256), { force: true })
}
