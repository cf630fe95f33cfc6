import { StringDecoder } from 'node:string_decoder'

const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/** The chunks of an XML part as UTF-8 without a byte order mark; the first bytes tell where it is UTF-16. */
export function utf8Chunks(): (chunk: Buffer) => Buffer {
  let first = true
  let utf16: StringDecoder | undefined
  return (chunk) => {
    if (first && isUtf16(chunk)) utf16 = new StringDecoder('utf16le')
    const bytes = utf16 ? Buffer.from(utf16.write(chunk)) : chunk
    const marked = first && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    first = false
    return marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes
  }
}

function isUtf16(chunk: Buffer): boolean {
  return (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0x3c && chunk[1] === 0)
}
