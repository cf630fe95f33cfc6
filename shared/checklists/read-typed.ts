import { type Decimal, decimal } from '../decimal/decimal.ts'
import type { AnswerProblemCode } from './evaluation.ts'

/** What was typed, read: a value, nothing yet, or a problem. */
export type Typed =
  | { readonly state: 'empty' }
  | { readonly state: 'value'; readonly value: Decimal }
  | { readonly state: 'problem'; readonly code: AnswerProblemCode }

export type TypedRules = {
  readonly minimum?: string | undefined
  readonly maximum?: string | undefined
  readonly decimals: number
  readonly format?: 'decimal' | 'clock' | undefined
}

const EMPTY: Typed = { state: 'empty' }
const DECIMAL = /^-?\d{1,20}(\.\d{1,20})?$/
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
const CLOCK = /^(\d{1,2}):(\d{2})$/

/** Decimal text of the store as a decimal; null where it is no number. */
export function storedDecimal(text: string | undefined): Decimal | null {
  return text !== undefined && DECIMAL.test(text) ? decimal(text) : null
}

/**
 * Reads what a person typed: full-width digits, thousands separators and spaces around are understood,
 * clock times give minutes after midnight.
 */
export function readTyped(text: string | null | undefined, rules: TypedRules): Typed {
  const plain = (text ?? '').normalize('NFKC').trim()
  if (plain === '') return EMPTY
  const value = rules.format === 'clock' ? readClock(plain) : readNumber(plain)
  if (value === null) {
    return { state: 'problem', code: rules.format === 'clock' ? 'notATime' : 'notANumber' }
  }
  if (!value.eq(value.round(rules.decimals, 0))) return { state: 'problem', code: 'tooManyDecimals' }
  if (rules.minimum !== undefined && value.lt(rules.minimum)) {
    return { state: 'problem', code: 'belowMinimum' }
  }
  if (rules.maximum !== undefined && value.gt(rules.maximum)) {
    return { state: 'problem', code: 'aboveMaximum' }
  }
  return { state: 'value', value }
}

function readNumber(text: string): Decimal | null {
  const plain = THOUSANDS.test(text) ? text.replaceAll(',', '') : text
  return DECIMAL.test(plain) ? decimal(plain) : null
}

function readClock(text: string): Decimal | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const hours = Number(match[1])
  const minutes = Number(match[2])
  return hours < 24 && minutes < 60 ? decimal(hours * 60 + minutes) : null
}

/** Minutes after midnight as a clock shows them: 500 → 8:20. */
export function clockText(minutes: Decimal): string {
  const whole = minutes.toNumber()
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
