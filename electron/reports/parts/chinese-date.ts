const CHINA = { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric' } as const

/** An ISO time as the date that it is in China: 2026年5月12日, without leading zeros (std §8.3). */
export function chineseDate(iso: string): string {
  const parts = new Intl.DateTimeFormat('en-US', CHINA).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year')}年${part('month')}月${part('day')}日`
}
