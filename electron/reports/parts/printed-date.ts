import type { Messages } from '../../../shared/messages/language.ts'

const CHINA = { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric' } as const

/** An ISO time as the date that it is in China, without leading zeros (std §8.3). */
export function printedDate({ date }: Pick<Messages['reports'], 'date'>, iso: string): string {
  const parts = new Intl.DateTimeFormat('en-US', CHINA).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return date({ year: part('year'), month: part('month'), day: part('day') })
}
