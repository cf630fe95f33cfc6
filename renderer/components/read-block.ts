/**
 * A block of cells as Excel and WPS put it on the clipboard: rows by line, cells by tab. A cell that holds
 * a line break or a tab stands in quotes, and its quotes are doubled.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cells = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (const [, quoted, plain, end] of cells.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push((quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim())
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows
}
