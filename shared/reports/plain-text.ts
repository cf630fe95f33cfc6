/** What XML 1.0 cannot carry: control characters other than tab and line ends, and two non-characters. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d
  return code === 0xfffe || code === 0xffff
}

/**
 * Text as every writer can carry it: halves of surrogate pairs and characters that XML forbids become �,
 * so that a broken name is seen as broken and never breaks the document around it.
 */
export function plainText(text: string): string {
  let plain = ''
  for (const character of text.toWellFormed()) {
    plain += isForbidden(character.codePointAt(0) ?? 0) ? '\ufffd' : character
  }
  return plain
}
