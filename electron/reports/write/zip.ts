import { zipSync } from 'fflate'

/** Files in one archive. They are workbooks, which are packed already, so that nothing is packed again. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 })
}
