import { z } from 'zod'

const DAY_MS = 86_400_000
const SATURDAY = 6

/**
 * So many days, no more than `perDay` visits on each, from a day on (ISO date) and on weekdays only; none from
 * what is no ISO date, such as the year of six digits that a date field lets one type.
 */
export function spreadVisits(count: number, from: string, perDay: number): readonly string[] {
  const days: string[] = []
  if (!z.iso.date().safeParse(from).success) return days
  for (let time = Date.parse(from); days.length < count; time += DAY_MS) {
    const day = new Date(time)
    if (day.getUTCDay() === 0 || day.getUTCDay() === SATURDAY) continue
    const date = day.toISOString().slice(0, 10)
    for (let visit = 0; visit < perDay && days.length < count; visit += 1) days.push(date)
  }
  return days
}
