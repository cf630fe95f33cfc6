const BOUND_SHEET = 0x85
const END_OF_FILE = 0x0a

/** A sheet as the globals of a BIFF stream list it. */
export type BoundSheet = { readonly position: number; readonly hidden: boolean; readonly worksheet: boolean }

/** The sheets in the order of their place in the stream, which is the order SheetJS gives them. */
export function boundSheets(stream: Buffer): BoundSheet[] {
  const sheets: BoundSheet[] = []
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at)
    const length = stream.readUInt16LE(at + 2)
    if (type === END_OF_FILE) break
    if (type === BOUND_SHEET && length >= 6 && at + 10 <= stream.length) {
      sheets.push({
        position: stream.readUInt32LE(at + 4),
        hidden: (stream.readUInt8(at + 8) & 3) !== 0,
        worksheet: stream.readUInt8(at + 9) === 0,
      })
    }
    at += 4 + length
  }
  return sheets.sort((a, b) => a.position - b.position)
}
