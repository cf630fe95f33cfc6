import type Database from 'better-sqlite3'
import type { LostOriginal } from '../shared/contract/backups.ts'

/** A photograph or document that a store names: it lies beside the database, under its hash. */
export type Original = { readonly sha256: string; readonly name: string; readonly size: number }

/** Raw, since it may be a backup of an older program that is asked, whose schema has fewer tables. */
export function namedOriginals(raw: Database.Database): Original[] {
  if (!hasTable(raw, 'evidence')) return []
  return raw.prepare('SELECT sha256, name, size FROM evidence').all() as Original[]
}

/** What originals belonged to, in the words of the store that names them. */
export function describeLost(raw: Database.Database, lost: readonly Original[]): LostOriginal[] {
  const ofVisits = hasTable(raw, 'visit_evidence')
    ? raw.prepare(
        `SELECT schools.name AS school, planned_on AS day, item FROM visit_evidence
         JOIN visits ON visits.id = visit_id JOIN schools ON schools.id = school_id
         WHERE sha256 = ? ORDER BY planned_on, schools.name, item`,
      )
    : null
  const ofCounty = hasTable(raw, 'county_evidence')
    ? raw.prepare('SELECT DISTINCT year, standard, item FROM county_evidence WHERE sha256 = ?')
    : null
  return lost.map(({ sha256, name, size }) => {
    const visits = (ofVisits?.all(sha256) ?? []) as { school: string; day: string; item: string | null }[]
    const items = (ofCounty?.all(sha256) ?? []) as { year: number; standard: string; item: string }[]
    return {
      name,
      size,
      of: [
        ...visits.map((place) => ({ kind: 'visit' as const, ...place })),
        ...items.map(({ year, ...place }) => ({
          kind: 'county' as const,
          year,
          item: labelOfItem(raw, place),
        })),
      ],
    }
  })
}

/** By the newest version of the standard; a standard that the store does not know leaves the id. */
function labelOfItem(raw: Database.Database, { standard, item }: { standard: string; item: string }) {
  const label = raw
    .prepare<[string, string], { zh: string | null; en: string | null }>(
      `SELECT json_extract(county.value, '$.label.zh') AS zh, json_extract(county.value, '$.label.en') AS en
       FROM standards, json_each(definition, '$.county') AS county
       WHERE slug = ? AND json_extract(county.value, '$.id') = ? ORDER BY version DESC LIMIT 1`,
    )
    .get(standard, item)
  return { zh: label?.zh ?? item, en: label?.en ?? item }
}

function hasTable(raw: Database.Database, name: string): boolean {
  return raw.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined
}
