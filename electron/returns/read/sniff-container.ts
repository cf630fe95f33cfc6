import { fileTypeFromBuffer } from 'file-type'

/** What the first bytes of a file say it is, whatever its name. */
export type Container = 'zip' | 'ole2' | 'text' | 'html' | 'xml' | 'pdf' | 'image' | 'binary'

const MARKUP =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(\?xml|!doctype\s+html|html|head|body|table|meta|style|script|div)\b/i

export async function sniffContainer(bytes: Buffer): Promise<Container> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole2'
  const markup = MARKUP.exec(asciiStart(bytes))?.[1]?.toLowerCase()
  if (markup !== undefined) return markup === '?xml' ? 'xml' : 'html'
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4_100))
  if (type === undefined) return 'text'
  if (type.mime === 'application/pdf') return 'pdf'
  return type.mime.startsWith('image/') ? 'image' : 'binary'
}

/** BIFF streams of Excel 2–4 stood alone, without a container around them. */
export function isBareBiff(bytes: Buffer): boolean {
  return (
    bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04) && bytes[3] === 0x00
  )
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** Enough to see markup in any encoding that has ASCII in it: byte order marks and zero bytes left out. */
function asciiStart(bytes: Buffer): string {
  return bytes
    .subarray(0, 1_024)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
}
