import { fixed } from '../../../format.ts'

/** A part of a whole as the tables show it, or —. */
export function percent(part: number | null): string {
  return part === null ? fixed(null, 1) : `${fixed(part * 100, 1)}%`
}
