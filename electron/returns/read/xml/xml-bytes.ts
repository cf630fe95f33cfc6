/**
 * UTF-8 that is looked through byte by byte. The same bytes as Latin-1 have each character at the place of its
 * byte: what is ASCII is cut out of them, which costs a tenth of decoding each small text by itself.
 */
export type XmlBytes = { readonly bytes: Buffer; readonly latin1: string }

export function xmlBytes(bytes: Buffer): XmlBytes {
  return { bytes, latin1: bytes.toString('latin1') }
}

/** Names of tags and attributes; hardly ever another than ASCII. */
export function nameAt({ bytes, latin1 }: XmlBytes, from: number, to: number): string {
  const name = latin1.slice(from, to)
  for (let at = 0; at < name.length; at++) {
    if (name.charCodeAt(at) > 127) return bytes.toString('utf8', from, to)
  }
  return name
}

/** A name without its prefix: strict files and some writers say `x:row` for `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
