import { Refusal } from '../refusal.ts'

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));|&/g

/**
 * Text as it is meant: line breaks are `\n`, references are resolved. There are no entities besides the
 * five of XML itself.
 * @throws Refusal `damaged` for another, and for a character that XML does not have.
 */
export function textValue(text: string): string {
  const joined = joinedLines(text)
  if (!joined.includes('&')) return joined
  return joined.replace(REFERENCE, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? ''
    if (decimal !== undefined) return character(Number(decimal))
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
    throw new Refusal('damaged')
  })
}

/** Text whose line breaks are `\n`. */
export function joinedLines(text: string): string {
  for (let at = 0; at < text.length; at++) if (!isAllowed(text.charCodeAt(at))) throw new Refusal('damaged')
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Tabs and line breaks that stand in an attribute as they are count as spaces. */
export function attributeValue(value: string): string {
  return textValue(value.replace(/\r\n|[\t\r\n]/g, ' '))
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code !== 0xfffe && code !== 0xffff
}

function character(code: number): string {
  const surrogate = code >= 0xd800 && code <= 0xdfff
  if (!isAllowed(code) || surrogate || code > 0x10ffff) throw new Refusal('damaged')
  return String.fromCodePoint(code)
}
