import type { Selectable, SelectQueryBuilder } from 'kysely'
import type { Observation, ObservationSource } from '../../shared/observations/observation.ts'
import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { ObservationsTable, Tables } from '../types.ts'

/** One place of the data: a field of a school (null: the county), stage and school year. */
export type ObservationPlace = {
  readonly schoolId: string | null
  readonly year: number
  readonly field: string
  readonly stage: ObservationStage
}

export type NewObservation = ObservationPlace & {
  readonly value: string
  readonly source:
    | {
        readonly kind: 'cell'
        readonly batchId: string
        readonly fileId: string
        readonly sheet: string
        readonly cell: string
      }
    | { readonly kind: 'manual'; readonly reason: string }
    | { readonly kind: 'sample' }
    | { readonly kind: 'visit'; readonly visitId: string; readonly item: string }
  readonly author: string
  readonly at: string
  readonly accepted: boolean
}

/** A value in force and the place where it counts. */
export type CurrentValue = ObservationPlace & { readonly id: string; readonly value: string }

type ValueRow = Omit<CurrentValue, 'id' | 'schoolId'> & {
  readonly seq: number
  readonly school_id: string | null
}

type Row = Selectable<ObservationsTable> & {
  file_name: string | null
  corrected_file: string | null
  corrected_name: string | null
  corrected_sheet: string | null
  corrected_cell: string | null
}

function toSource(row: Row): ObservationSource {
  switch (row.source) {
    case 'cell':
      return {
        kind: 'cell',
        batchId: row.batch_id ?? '',
        fileId: row.file_id ?? '',
        fileName: row.file_name ?? '',
        sheet: row.sheet ?? '',
        cell: row.cell ?? '',
      }
    case 'manual':
      return { kind: 'manual', reason: row.reason ?? '', ...correctedCell(row) }
    case 'visit':
      return { kind: 'visit', visitId: row.visit_id ?? '', item: row.item ?? '' }
    default:
      return { kind: 'sample' }
  }
}

/** The cell on top of whose value a correction stands. */
function correctedCell(row: Row): Pick<Extract<ObservationSource, { kind: 'manual' }>, 'corrects'> {
  if (row.corrected_file === null) return {}
  return {
    corrects: {
      fileId: row.corrected_file,
      fileName: row.corrected_name ?? '',
      sheet: row.corrected_sheet ?? '',
      cell: row.corrected_cell ?? '',
    },
  }
}

function toObservation(row: Row): Observation {
  return {
    id: String(row.seq),
    schoolId: row.school_id,
    year: row.year,
    stage: row.stage as ObservationStage,
    field: row.field,
    value: row.value,
    source: toSource(row),
    author: row.author,
    at: row.at,
  }
}

function selectObservations(db: ReadHandle): SelectQueryBuilder<Tables, 'observations', Row> {
  return db.sql
    .selectFrom('observations')
    .leftJoin('files', 'files.id', 'observations.file_id')
    .leftJoin('observations as corrected', 'corrected.seq', 'observations.corrects')
    .leftJoin('files as corrected_files', 'corrected_files.id', 'corrected.file_id')
    .selectAll('observations')
    .select([
      'files.name as file_name',
      'corrected.file_id as corrected_file',
      'corrected_files.name as corrected_name',
      'corrected.sheet as corrected_sheet',
      'corrected.cell as corrected_cell',
    ]) as unknown as SelectQueryBuilder<Tables, 'observations', Row>
}

/** The sequence numbers in force: of each place the newest that is accepted and not withdrawn. */
function inForce(db: ReadHandle, year: number) {
  return db.sql
    .selectFrom('observations')
    .select((expression) => expression.fn.max('seq').as('seq'))
    .where('year', '=', year)
    .where('accepted', '=', 1)
    .where('withdrawn', '=', 0)
    .groupBy(['year', 'school_id', 'field', 'stage'])
}

/** All values that count for a school year, of every school and of the county. */
export async function listCurrentOfYear(db: ReadHandle, year: number): Promise<Observation[]> {
  const rows = await selectObservations(db)
    .where('observations.seq', 'in', inForce(db, year))
    .orderBy('observations.seq')
    .execute()
  return rows.map(toObservation)
}

const CURRENT_OF_YEARS = `SELECT max(seq) AS seq, school_id, year, stage, field, value FROM observations
  WHERE year IN (SELECT value FROM json_each(?)) AND field IN (SELECT value FROM json_each(?))
    AND accepted = 1 AND withdrawn = 0
  GROUP BY year, school_id, field, stage`

/** The values of some fields that count in several years, without where they come from, in one query, by year. */
export function listCurrentOfYears(
  db: ReadHandle,
  years: readonly number[],
  fields: readonly string[],
): ReadonlyMap<number, CurrentValue[]> {
  // The newest of each place: a bare column beside max() is that of its row (SQLite, 2.5 of SELECT).
  const rows = db.raw
    .prepare<[string, string], ValueRow>(CURRENT_OF_YEARS)
    .all(JSON.stringify(years), JSON.stringify(fields))
  return Map.groupBy(
    rows.map(({ seq, school_id, ...row }) => ({ ...row, id: String(seq), schoolId: school_id })),
    ({ year }) => year,
  )
}

/** The values in force of some fields of the county, in every school year. */
export async function listCountySeries(
  db: ReadHandle,
  fields: readonly string[],
): Promise<Pick<ObservationPlace & { value: string }, 'year' | 'field' | 'value'>[]> {
  const newest = db.sql
    .selectFrom('observations')
    .select((expression) => expression.fn.max('seq').as('seq'))
    .where('school_id', 'is', null)
    .where('field', 'in', fields)
    .where('accepted', '=', 1)
    .where('withdrawn', '=', 0)
    .groupBy(['year', 'field', 'stage'])
  return db.sql
    .selectFrom('observations')
    .select(['year', 'field', 'value'])
    .where('seq', 'in', newest)
    .orderBy('seq')
    .execute()
}

/** The values that count for one school, or for the county where `schoolId` is null. */
export async function listCurrentOfSchool(
  db: ReadHandle,
  schoolId: string | null,
  year: number,
): Promise<Observation[]> {
  const rows = await selectObservations(db)
    .where('observations.seq', 'in', inForce(db, year).where('school_id', 'is', schoolId))
    .orderBy('observations.seq')
    .execute()
  return rows.map(toObservation)
}

/** The newest values of a school (null: the county) that do not come from a visit: what was declared. */
export async function listDeclaredOfSchool(
  db: ReadHandle,
  schoolId: string | null,
  year: number,
): Promise<Observation[]> {
  const declared = inForce(db, year).where('school_id', 'is', schoolId).where('source', '<>', 'visit')
  const rows = await selectObservations(db)
    .where('observations.seq', 'in', declared)
    .orderBy('observations.seq')
    .execute()
  return rows.map(toObservation)
}

export async function findObservation(db: ReadHandle, id: string): Promise<Observation | null> {
  const row = await selectObservations(db).where('observations.seq', '=', Number(id)).executeTakeFirst()
  return row ? toObservation(row) : null
}

export async function findObservations(db: ReadHandle, ids: readonly string[]): Promise<Observation[]> {
  if (ids.length === 0) return []
  const rows = await selectObservations(db).where('observations.seq', 'in', ids.map(Number)).execute()
  return rows.map(toObservation)
}

/** Everything that was ever said of a place, newest first, with its standing. */
export async function listHistory(
  db: ReadHandle,
  place: ObservationPlace,
): Promise<(Observation & { accepted: boolean; withdrawn: boolean })[]> {
  const rows = await selectObservations(db)
    .where('observations.year', '=', place.year)
    .where('observations.school_id', 'is', place.schoolId)
    .where('observations.field', '=', place.field)
    .where('observations.stage', '=', place.stage)
    .orderBy('observations.seq', 'desc')
    .execute()
  return rows.map((row) => ({
    ...toObservation(row),
    accepted: row.accepted === 1,
    withdrawn: row.withdrawn === 1,
  }))
}

/** Figures adopted from visits to a school in a year, newest first. */
export async function listAdopted(db: ReadHandle, schoolId: string, year: number): Promise<Observation[]> {
  const rows = await selectObservations(db)
    .where('observations.year', '=', year)
    .where('observations.school_id', '=', schoolId)
    .where('observations.source', '=', 'visit')
    .orderBy('observations.seq', 'desc')
    .execute()
  return rows.map(toObservation)
}

/** School years for which anything is in force, newest first. */
export async function listYears(db: ReadHandle): Promise<number[]> {
  const rows = await db.sql
    .selectFrom('observations')
    .select('year')
    .distinct()
    .where('withdrawn', '=', 0)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}

/** School years in which a value of a school is in force, newest first. */
export async function listYearsOfSchools(db: ReadHandle): Promise<number[]> {
  const rows = await db.sql
    .selectFrom('observations')
    .select('year')
    .distinct()
    .where('school_id', 'is not', null)
    .where('accepted', '=', 1)
    .where('withdrawn', '=', 0)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => row.year)
}

const INSERT = `INSERT INTO observations
  (school_id, year, stage, field, value, source, batch_id, file_id, sheet, cell, reason, visit_id, item,
   author, at, accepted, withdrawn)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`

/** Stores observations by one prepared statement: the cost of a large batch is that of its rows. */
export function insertObservations(db: WriteHandle, observations: Iterable<NewObservation>): void {
  const statement = db.raw.prepare(INSERT)
  for (const observation of observations) statement.run(...columnsOf(observation))
}

/** Stores one observation. @returns its id. */
export function insertObservation(db: WriteHandle, observation: NewObservation): string {
  return String(db.raw.prepare(INSERT).run(...columnsOf(observation)).lastInsertRowid)
}

function columnsOf({ source, accepted, ...observation }: NewObservation) {
  const cell = source.kind === 'cell' ? source : null
  const visit = source.kind === 'visit' ? source : null
  return [
    observation.schoolId,
    observation.year,
    observation.stage,
    observation.field,
    observation.value,
    source.kind,
    cell?.batchId ?? null,
    cell?.fileId ?? null,
    cell?.sheet ?? null,
    cell?.cell ?? null,
    source.kind === 'manual' ? source.reason : null,
    visit?.visitId ?? null,
    visit?.item ?? null,
    observation.author,
    observation.at,
    accepted ? 1 : 0,
  ]
}
