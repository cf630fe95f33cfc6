import iconv from 'iconv-lite'
import type { TextForm } from '../../../../shared/returns/workbook.ts'
import { Refusal } from '../refusal.ts'

type Encoding = TextForm['encoding']
export type DecodedText = { readonly text: string; readonly encoding: Encoding }

// Control characters but tab and line ends, and the sign for what an encoding does not know.
const NOT_TEXT = /[\p{Cc}--[\t\n\f\r]]|\u{fffd}/v

/** Text of a table: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else GB18030 (and so GBK). */
export function decodeText(bytes: Buffer): DecodedText {
  const marked = encodingByMark(bytes)
  const candidates: Encoding[] = marked ? [marked] : ['UTF-8', 'GB18030', ...unmarkedUtf16(bytes)]
  for (const encoding of candidates) {
    const text = iconv.decode(bytes, encoding)
    if (!NOT_TEXT.test(text)) return { text, encoding }
  }
  throw new Refusal('notAWorkbook', { kind: 'binary' })
}

function encodingByMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  return undefined
}

/** Tables in UTF-16 without a mark show it by the zero byte beside every delimiter and line end. */
function unmarkedUtf16(bytes: Buffer): Encoding[] {
  const zero = bytes.subarray(0, 4_096).indexOf(0)
  if (zero < 0) return []
  return [zero % 2 === 1 ? 'UTF-16LE' : 'UTF-16BE']
}
