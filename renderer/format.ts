import { decimal, roundHalfUp } from '../shared/decimal/decimal.ts'

/** "12345.50" → "12,345.50": the text is kept digit by digit, nothing is rounded. */
export function withSeparators(decimal: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(decimal)
  if (match === null) return decimal
  const [, sign = '', whole = '', fraction = ''] = match
  return sign + whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + fraction
}

/** A figure of the application half up with a fixed number of decimals, or —. */
export function fixed(value: number | null, decimals: number): string {
  return value === null ? '—' : withSeparators(roundHalfUp(decimal(value), decimals))
}

const pad = (value: number) => String(value).padStart(2, '0')

/** 2025-09-18, in the user's time zone. */
export function day(iso: string): string {
  const time = new Date(iso)
  return `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
}

/** The day of the user: 2025-09-18. */
export function today(): string {
  return day(new Date().toISOString())
}

/** 12:03:41 */
export function clock(iso: string): string {
  const time = new Date(iso)
  return `${pad(time.getHours())}:${pad(time.getMinutes())}:${pad(time.getSeconds())}`
}

/** 2025-09-18 12:03 */
export function dayAndTime(iso: string): string {
  return `${day(iso)} ${clock(iso).slice(0, 5)}`
}

/** The school year of today: from September on it is this year's. */
export function currentSchoolYear(today: Date): number {
  return today.getMonth() >= 8 ? today.getFullYear() : today.getFullYear() - 1
}
