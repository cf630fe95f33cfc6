import { readFileSync } from 'node:fs'

/** The version stands in package.json and nowhere else. */
export function productVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return String((JSON.parse(text) as { version: string }).version)
}
