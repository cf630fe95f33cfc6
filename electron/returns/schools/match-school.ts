import type { School } from '../../../shared/schools/school.ts'
import { pairsOf, type SchoolNameKey, schoolNameKey, stemLikeness } from './school-name.ts'

export type SchoolMatch =
  | { readonly match: 'code' | 'name' | 'normalisedName'; readonly school: School }
  | { readonly match: 'none'; readonly candidates: readonly School[] }

export type SchoolIndex = {
  readonly byCode: (code: string) => School | null
  readonly byName: (name: string) => School | null
  /** By code, then exact name, then normalised name; otherwise the near names, which are only asked. */
  readonly match: (name: string, code: string | null) => SchoolMatch
}

const LIKE_ENOUGH = 0.5
const MOST_CANDIDATES = 5
/** Characters that more names share tell nothing of a name, and would make matching quadratic. */
const MOST_SHARING = 200

/** The registry, ready to be matched against: built once per import. */
export function createSchoolIndex(schools: readonly School[]): SchoolIndex {
  const codes = new Map<string, School>()
  const names = new Map<string, School>()
  const stems = new Map<string, { school: School; key: SchoolNameKey }[]>()
  const stemsByPair = new Map<string, Set<string>>()
  for (const school of schools) {
    if (school.code !== null) codes.set(school.code, school)
    names.set(school.name, school)
    const key = schoolNameKey(school.name)
    push(stems, key.stem, { school, key })
    for (const part of [...pairsOf(key.stem), ...key.stem]) {
      const holders = stemsByPair.get(part) ?? new Set()
      holders.add(key.stem)
      stemsByPair.set(part, holders)
    }
  }

  const near = (key: SchoolNameKey): School[] => {
    const parts = key.stem.length > 1 ? pairsOf(key.stem) : [...key.stem]
    const found = new Set<string>()
    for (const part of parts) {
      const stemsWithPart = stemsByPair.get(part)
      if (!stemsWithPart || stemsWithPart.size > MOST_SHARING) continue
      for (const stem of stemsWithPart) found.add(stem)
    }
    return [...found]
      .map((stem) => ({ stem, likeness: stemLikeness(stem, key.stem) }))
      .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
      .sort((one, other) => other.likeness - one.likeness || (one.stem < other.stem ? -1 : 1))
      .flatMap(({ stem }) => (stems.get(stem) ?? []).map(({ school }) => school))
      .slice(0, MOST_CANDIDATES)
  }

  return {
    byCode: (code) => codes.get(code) ?? null,
    byName: (name) => names.get(name) ?? null,
    match: (name, code) => {
      const byCode = code === null ? undefined : codes.get(code)
      if (byCode) return { match: 'code', school: byCode }
      const byName = names.get(name)
      if (byName) return { match: 'name', school: byName }
      if (schools.length === 0) return { match: 'none', candidates: [] }
      const key = schoolNameKey(name)
      const same = (stems.get(key.stem) ?? []).filter((entry) => sameEnding(entry.key, key))
      const [only] = same
      if (only && same.length === 1) return { match: 'normalisedName', school: only.school }
      return { match: 'none', candidates: near(key) }
    },
  }
}

/** A name without an ending leaves it open; 小学 and 学校 or 中学 and 初级中学 are asked about. */
function sameEnding(one: SchoolNameKey, other: SchoolNameKey): boolean {
  return one.ending === other.ending || one.ending === '' || other.ending === ''
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
