/** What stands in a cell for "nothing": dashes, 无, a slash, a star, spaces. */
const BLANK = /^(?:[-–—―‐]+|\*+|无|\/|\\|…+)$/
/** A text that begins so says something. */
const BEGUN = /^(?!无)[0-9A-Za-z\u4e00-\u9fff]/
const PLAIN = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?(%|[^\d\s.,+%-][^\s,+%-]*)?$/

export type NumberText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly digits: string; readonly suffix: string | null }
  /** `guess` is what remains when spaces are taken out, where that is a number. */
  | { readonly kind: 'notANumber'; readonly guess: string | null }

const BLANK_TEXT: NumberText = { kind: 'blank' }

function trimmedText(text: string): string {
  return text
    .replace(/_x000d_/gi, ' ')
    .normalize('NFKC')
    .replace(/[−﹣]/g, '-')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
}

/** Whether a text stands for nothing. */
export function isBlankText(text: string): boolean {
  if (BEGUN.test(text)) return false
  const trimmed = trimmedText(text)
  return trimmed === '' || BLANK.test(trimmed)
}

/** A text as a number: full width, thousands separators, a trailing unit or percent (product §4). */
export function parseNumberText(text: string): NumberText {
  const trimmed = trimmedText(text)
  if (trimmed === '' || BLANK.test(trimmed)) return BLANK_TEXT
  const joined = trimmed.replace(/(?<=\d)\s+(?=[^\d\s.,+-]*$)/, '')
  const read = parsePlain(joined)
  if (read) return read
  const guess = parsePlain(trimmed.replace(/\s+/g, ''))
  return { kind: 'notANumber', guess: guess?.kind === 'number' ? guess.digits : null }
}

function parsePlain(text: string): NumberText | null {
  const match = PLAIN.exec(text)
  if (!match || (match[2] === undefined && match[3] === undefined)) return null
  const whole = (match[2] ?? '0').replaceAll(',', '').replace(/^0+(?=\d)/, '')
  const fraction = (match[3] ?? '').replace(/\.?0+$/, '')
  const digits = `${match[1] === '-' ? '-' : ''}${whole}${fraction}`
  return { kind: 'number', digits, suffix: match[4] ?? null }
}
