/** Built-in formats with a year, month or day; 27–31, 36 and 50–58 are dates in Chinese versions. */
const DATE_FORMAT_IDS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

export function isDateFormatId(id: number): boolean {
  return DATE_FORMAT_IDS.has(id)
}

/**
 * Whether a number format shows a calendar date. Quoted and escaped text, conditions, colours and
 * locales say nothing; a time of day or a duration (`h:mm`, `[h]:mm`) is no date and stays a number.
 */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = bare(code).split(';')
  const text = positive.replace(/am\/pm|a\/p/gi, '')
  return /[yd]/i.test(text) || (/m/i.test(text) && !/[hs]/i.test(text))
}

/** The code without what is only shown: "text", \x, _x, *x, [Red], [$-804]. Elapsed [h], [mm], [ss] are hours. */
function bare(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, (part) => (/^\[(h+|m+|s+)\]$/i.test(part) ? 'h' : ''))
}
