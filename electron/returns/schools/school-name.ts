const DISTRICT = /^(?:[^省市区县旗盟]{1,8}(?:自治区|自治州|自治县|省|市|区|县|旗|盟))+/
const DIGITS = '零一二三四五六七八九'
const NUMERAL = /[〇零一二三四五六七八九十百]+/g

/** Endings that mean the same kind of school. 学校 and 中学 alone mean several, so they stay themselves. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:十二|12)年(?:一贯)?制(?:学校)?$/, '#twelve'],
  [/(?:九|9)年(?:一贯)?制(?:学校)?$/, '#nine'],
  [/完全中学$/, '#complete'],
  [/(?:初级中学校?|初中)$/, '#junior'],
  [/小学校?$/, '#primary'],
  [/中学校?$/, '#middle'],
  [/学校$/, '#school'],
]

export type SchoolNameKey = {
  /** Name without district, ending and forms of writing. */
  readonly stem: string
  readonly ending: string
}

/**
 * What is left of a school's name when forms of writing are taken away: width, spaces, brackets, district
 * in front, Chinese or Arabic numerals, 小学校 or 小学, 初级中学 or 初中.
 */
export function schoolNameKey(name: string): SchoolNameKey {
  let text = name.normalize('NFKC').replace(/[\s·•.\-—()（）]/g, '')
  let ending = ''
  for (const [pattern, mark] of ENDINGS) {
    if (!pattern.test(text)) continue
    const stem = text.replace(pattern, '')
    if (stem === '') break
    text = stem
    ending = mark
    break
  }
  const withoutDistrict = text.replace(DISTRICT, '')
  if (withoutDistrict.length >= 2) text = withoutDistrict
  return { stem: text.replace(NUMERAL, toDigits), ending }
}

/** 十二 → 12, 四 → 4, 二〇 → 20. */
function toDigits(numeral: string): string {
  if (!/[十百]/.test(numeral)) return [...numeral].map((digit) => digitOf(digit)).join('')
  let total = 0
  let digit = 0
  for (const sign of numeral) {
    if (sign === '十' || sign === '百') {
      total += (digit || 1) * (sign === '十' ? 10 : 100)
      digit = 0
    } else digit = digitOf(sign)
  }
  return String(total + digit)
}

function digitOf(sign: string): number {
  return sign === '〇' ? 0 : DIGITS.indexOf(sign)
}

/** How alike two stems are, 0 to 1: shared pairs of neighbouring characters (Dice). */
export function stemLikeness(one: string, other: string): number {
  if (one === other) return 1
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  if (pairs.length === 0 || others.length === 0) return one.includes(other) || other.includes(one) ? 0.5 : 0
  const left = new Map<string, number>()
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of others) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    shared += 1
    left.set(pair, count - 1)
  }
  return (2 * shared) / (pairs.length + others.length)
}

export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let index = 0; index + 1 < text.length; index++) pairs.push(text.slice(index, index + 2))
  return pairs
}
