import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'

/** What happens to files on old sticks and in power cuts. */
export const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'its header overwritten': (path) => overwrite(path, 0, 100),
  'its second half cut off': (path) => truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096),
  'its pages full of noise': (path) => overwrite(path, 4096, statSync(path).size - 4096),
  'nothing left in it': (path) => truncateSync(path, 0),
}

export function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, from)
  closeSync(file)
}
