import iconv from 'iconv-lite'
import { Refusal } from '../refusal.ts'

// Control characters but tab and line ends, and the sign for what an encoding does not know.
const NOT_TEXT = /[\p{Cc}--[\t\n\f\r]]|\u{fffd}/v

/** Text of a table: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else GB18030 (and so GBK). */
export function decodeText(bytes: Buffer): string {
  const marked = encodingByMark(bytes)
  const candidates = marked ? [marked] : ['utf8', 'gb18030', ...unmarkedUtf16(bytes)]
  for (const encoding of candidates) {
    const text = iconv.decode(bytes, encoding)
    if (!NOT_TEXT.test(text)) return text
  }
  throw new Refusal('notAWorkbook', { kind: 'binary' })
}

function encodingByMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16-le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16-be'
  return undefined
}

/** Tables in UTF-16 without a mark show it by the zero byte beside every delimiter and line end. */
function unmarkedUtf16(bytes: Buffer): string[] {
  const zero = bytes.subarray(0, 4_096).indexOf(0)
  if (zero < 0) return []
  return [zero % 2 === 1 ? 'utf16-le' : 'utf16-be']
}
