import type { HeaderChange, MappedTable } from '../../../shared/returns/mapping.ts'
import { stemLikeness } from '../schools/school-name.ts'
import type { Canonical } from './mapped-header.ts'

export type HeaderComparison = {
  readonly changes: readonly HeaderChange[]
  /** For each column of this header, the remembered one that it is; null where it is new. */
  readonly former: readonly (MappedTable['columns'][number] | null)[]
  /** 0 to 1: how much of both headers is the same. */
  readonly likeness: number
}

const RENAMED = 0.5

/** This header against a remembered one: what is new, gone, called otherwise, or stands elsewhere. */
export function compareHeaders(
  remembered: MappedTable['columns'],
  headers: readonly (readonly string[])[],
  canonical: Canonical,
): HeaderComparison {
  const keyOf = (path: readonly string[]) => path.map(canonical).join('/')
  const open = new Map(remembered.map(({ header }, index) => [index, keyOf(header)]))
  const pairs = new Map<number, number>()
  const take = (column: number, former: number | undefined) => {
    if (former === undefined) return
    pairs.set(column, former)
    open.delete(former)
  }
  const keys = headers.map(keyOf)
  for (const [column, key] of keys.entries()) {
    take(column, [...open].find(([, known]) => known === key)?.[0])
  }
  const same = new Set(pairs.keys())
  for (const [column, key] of keys.entries()) {
    if (same.has(column)) continue
    const [likest] = [...open]
      .map(([index, known]) => ({ index, likeness: alike(key, known) }))
      .filter(({ likeness }) => likeness >= RENAMED)
      .sort((one, other) => other.likeness - one.likeness)
    take(column, likest?.index)
  }
  const inOrder = longestRise([...pairs].sort(([one], [other]) => one - other).map(([, former]) => former))
  const changes: HeaderChange[] = []
  for (const [column, path] of headers.entries()) {
    const header = path.join(' / ')
    const former = pairs.get(column)
    if (former === undefined) {
      changes.push({ kind: 'added', header })
      continue
    }
    if (!same.has(column)) {
      changes.push({ kind: 'renamed', header, former: remembered[former]?.header.join(' / ') ?? '' })
    }
    if (!inOrder.has(former)) changes.push({ kind: 'moved', header, from: former + 1, to: column + 1 })
  }
  for (const index of open.keys()) {
    changes.push({ kind: 'removed', header: remembered[index]?.header.join(' / ') ?? '' })
  }
  return {
    changes,
    former: headers.map((_, column) => remembered[pairs.get(column) ?? -1] ?? null),
    likeness: pairs.size / Math.max(1, headers.length, remembered.length),
  }
}

/** A header that names its year is the same header a year later. */
function alike(one: string, other: string): number {
  const years = /(?:19|20)\d\d/g
  return stemLikeness(one.replaceAll(years, ''), other.replaceAll(years, ''))
}

/** The members of a longest rising run, in any distance: those that kept their order. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = []
  for (const number of numbers) {
    const before = runs
      .filter((run) => (run.at(-1) ?? -1) < number)
      .reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), [])
    runs.push([...before, number])
  }
  return new Set(runs.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []))
}
