import type { UndoDependents } from '../../shared/contract/imports.ts'
import type { ReadHandle } from '../open.ts'

const OF_BATCH = `SELECT DISTINCT school_id FROM observations
  WHERE batch_id = @batchId AND withdrawn = 0 AND school_id IS NOT NULL`

const ADOPTED = `SELECT DISTINCT schools.name AS school, adopted.field AS field, adopted.visit_id AS visitId
  FROM observations AS own
  JOIN observations AS adopted ON adopted.year = own.year AND adopted.school_id IS own.school_id
    AND adopted.field = own.field AND adopted.stage = own.stage
    AND adopted.source = 'visit' AND adopted.withdrawn = 0 AND adopted.seq > own.seq
  JOIN schools ON schools.id = adopted.school_id
  WHERE own.batch_id = @batchId AND own.withdrawn = 0
  ORDER BY schools.name, adopted.field`

const VISITS = `SELECT visits.id AS visitId, schools.name AS school, visits.planned_on AS plannedOn,
    visits.state AS state
  FROM visits JOIN schools ON schools.id = visits.school_id
  WHERE visits.year = @year AND visits.state <> 'planned' AND visits.school_id IN (${OF_BATCH})
  ORDER BY visits.state = 'locked' DESC, visits.planned_on`

const DECISIONS = `SELECT schools.name AS school, decided.standard AS standard,
    decided.conclusion AS conclusion, decided.at AS at
  FROM acceptance_decisions AS decided JOIN schools ON schools.id = decided.school_id
  WHERE decided.year = @year AND decided.school_id IN (${OF_BATCH})
    AND decided.seq = (
      SELECT MAX(seq) FROM acceptance_decisions
      WHERE school_id = decided.school_id AND year = decided.year AND standard = decided.standard
    )
  ORDER BY schools.name`

/** What was made of the values of a batch by people: it stays, and has to be looked at again. */
export function listDependents(
  db: ReadHandle,
  batchId: string,
  year: number,
): Omit<UndoDependents, 'audited'> {
  const all = <T>(query: string) => db.raw.prepare<[Record<string, unknown>], T>(query).all({ batchId, year })
  return {
    adopted: all<UndoDependents['adopted'][number]>(ADOPTED),
    visits: all<UndoDependents['visits'][number]>(VISITS),
    decisions: all<UndoDependents['decisions'][number]>(DECISIONS),
  }
}
