import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url))

/** A built file is missing, or older than a source in these folders of the project. */
export function isOlderThan(built: string, folders: readonly string[]): boolean {
  const at = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  if (at === undefined) return true
  return folders.some((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > at,
    ),
  )
}
