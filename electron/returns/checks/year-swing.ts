import type { Check } from './check.ts'

const LARGEST_SWING = 0.5
/** One music room becoming two is no swing. */
const SMALLEST_DIFFERENCE = 2

/** More than half above or below the year before: warning (product §4). */
export const yearSwing: Check = {
  id: 'yearSwing',
  fields: [],
  run: (subject) => {
    if (!subject.registered) return
    for (const value of subject.imported()) {
      const before = subject.lastYear(value)
      if (before === null || before === 0) continue
      const difference = Math.abs(value.amount - before)
      if (difference / before <= LARGEST_SWING) continue
      if (value.field.type === 'count' && difference < SMALLEST_DIFFERENCE) continue
      const percent = Math.round(((value.amount - before) / before) * 100)
      const params = {
        value: value.value,
        lastYear: String(before),
        percent: percent > 0 ? `+${percent}` : String(percent),
      }
      subject.report({ code: 'yearSwing', severity: 'warning', params }, [value])
    }
  },
}
