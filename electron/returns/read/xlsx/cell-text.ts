const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** Text as the writer meant it: `_x000D_` is a carriage return, `_x005F_x000D_` the seven letters. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
