import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** Whether an original lies there with every byte that its name stands for. */
export async function isWhole(path: string, sha256: string): Promise<boolean> {
  try {
    return (await hashOf(path)) === sha256
  } catch {
    return false
  }
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
