import type { VisitRule } from './visit-rule.ts'

/** Both days inclusive, ISO dates. */
export type VisitPeriod = { readonly from: string; readonly to: string }

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** 第一学期 from 1 September to 31 January, 第二学期 from 1 February to 31 August. */
function termOf(year: number, month: number): VisitPeriod {
  if (month >= 2 && month <= 8) return { from: iso(year, 2, 1), to: iso(year, 8, 31) }
  const began = month >= 9 ? year : year - 1
  return { from: iso(began, 9, 1), to: iso(began + 1, 1, 31) }
}

/**
 * The period of a rule in which a day (ISO date) lies: its month, its term, or the years that end with it.
 * Null in a month of rest, and where the rule is not applied.
 */
export function periodOf(
  { every, amount, restMonths }: Pick<VisitRule, 'every' | 'amount' | 'restMonths'>,
  today: string,
): VisitPeriod | null {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  if (amount === 0 || restMonths.includes(month)) return null
  switch (every) {
    case 'month':
      return { from: iso(year, month, 1), to: iso(year, month + 1, 0) }
    case 'term':
      return termOf(year, month)
    case 'years':
      return { from: iso(year - amount, month, day + 1), to: today }
  }
}
