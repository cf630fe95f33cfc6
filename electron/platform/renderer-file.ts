import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { lookup } from 'mrmime'

export type RendererFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

/**
 * A file of the built renderer by the path of its address. 'outside' for one that leads out of the folder,
 * null where there is none: then it is a place within the page.
 */
export async function rendererFile(
  folder: string,
  pathname: string,
): Promise<RendererFile | 'outside' | null> {
  const relative = decoded(pathname)
  if (relative === null || relative.includes('\0') || relative.includes('\\')) return 'outside'
  const path = resolve(folder, `.${relative}`)
  if (path !== folder && !path.startsWith(folder + sep)) return 'outside'
  const type = lookup(path)
  if (type === undefined) return null
  const bytes = await readFile(path).catch(() => null)
  return bytes && { bytes: new Uint8Array(bytes), type }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
