/** A square picture as PNG. */
export type Icon = { readonly size: number; readonly png: Buffer }

/** Windows' container: a directory of PNG pictures, each up to 256 pixels. */
export function icoOf(icons: readonly Icon[]): Buffer {
  const header = Buffer.alloc(6)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(icons.length, 4)
  let offset = 6 + 16 * icons.length
  const entries = icons.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...icons.map(({ png }) => png)])
}

/** What macOS calls a PNG picture of each size. */
const ICNS_TYPES: Readonly<Record<number, string>> = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
}

/** macOS' container: type, length and bytes of one picture after the other. */
export function icnsOf(icons: readonly Icon[]): Buffer {
  const block = (type: string, bytes: Buffer) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + bytes.length, 4)
    return Buffer.concat([head, bytes])
  }
  const blocks = icons.flatMap(({ size, png }) => {
    const type = ICNS_TYPES[size]
    return type === undefined ? [] : [block(type, png)]
  })
  return block('icns', Buffer.concat(blocks))
}
