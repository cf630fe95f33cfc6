import { StringDecoder } from 'node:string_decoder'

/** Decodes chunks of an XML part: UTF-8, or UTF-16 where the first bytes say so. */
export function chunkDecoder(): (chunk: Buffer) => string {
  let decoder: StringDecoder | undefined
  return (chunk) => {
    if (decoder) return decoder.write(chunk)
    const utf16 = (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0x3c && chunk[1] === 0)
    decoder = new StringDecoder(utf16 ? 'utf16le' : 'utf8')
    const text = decoder.write(chunk)
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
}
