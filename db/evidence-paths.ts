import { join } from 'node:path'

const SHA256 = /^[0-9a-f]{64}$/

/** Whether a file of this name is an original: no thumbnail, nothing half written. */
export const namesOriginal = (name: string): boolean => SHA256.test(name)

function folderOf(dataFolder: string, sha256: string): string {
  if (!namesOriginal(sha256)) throw new Error('not a content hash')
  return join(dataFolder, 'evidence', sha256.slice(0, 2))
}

/** Where an original lies: beside the database, under the hash of its content. */
export function originalPath(dataFolder: string, sha256: string): string {
  return join(folderOf(dataFolder, sha256), sha256)
}

export function thumbnailPath(dataFolder: string, sha256: string): string {
  return join(folderOf(dataFolder, sha256), `${sha256}-320.jpg`)
}
