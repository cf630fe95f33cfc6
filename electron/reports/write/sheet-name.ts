/** Excel's limit. */
const LONGEST = 31

/**
 * A name that Excel takes for a sheet: without the signs it forbids, at most 31 characters, and other
 * than those already taken (in lower case, since Excel does not tell the cases apart).
 */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const allowed = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    // Within the name of a printed range an apostrophe would end the name of the sheet.
    .replaceAll("'", '’')
    .trim()
  const base = allowed === '' ? 'Sheet' : allowed
  let name = base.slice(0, LONGEST).toWellFormed()
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` (${count})`
    name = base.slice(0, LONGEST - suffix.length).toWellFormed() + suffix
  }
  return name
}
