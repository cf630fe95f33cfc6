import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How the name of a file ends that a killed process may leave half written. */
export const UNFINISHED = '.part'

/**
 * Writes a file so that it is whole under its name or not there at all, however the machine goes down: into
 * a file beside it, to the disk, and then renamed.
 * @param check looks at what was written before it gets its name; where it throws nothing is left behind.
 */
export async function writeDurably(
  path: string,
  write: (file: FileHandle) => Promise<void>,
  check: (written: string) => Promise<void> = async () => {},
): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const beside = `${path}.${randomUUID()}${UNFINISHED}`
  try {
    const file = await open(beside, 'wx')
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    await check(beside)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(folder)
  await syncFolder(dirname(folder))
}

/** The name itself has to reach the disk too; Windows cannot open a folder and does this by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
