import type { Insertable, Selectable } from 'kysely'
import type { School, SchoolAttributes } from '../../shared/schools/school.ts'
import type { Stage } from '../../shared/schools/stage.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { SchoolsTable } from '../types.ts'

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value))
const truth = (value: number | null): boolean | null => (value === null ? null : value === 1)

function toSchool(row: Selectable<SchoolsTable>): School {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind as School['kind'],
    attachedStages: JSON.parse(row.attached_stages) as Stage[],
    sponsor: row.sponsor,
    location: row.location as School['location'],
    boarding: truth(row.boarding),
    campuses: row.campuses,
    builtYear: row.built_year,
    plannedBy2010: truth(row.planned_by_2010),
    plannedBy2016: truth(row.planned_by_2016),
    denseCentre: truth(row.dense_centre),
    address: row.address,
    head: row.head,
    phone: row.phone,
    zone: row.zone,
    inspector: row.inspector,
    status: row.status as School['status'],
    openedOn: row.opened_on,
    endedOn: row.ended_on,
    toVerify: row.to_verify === 1,
    invented: row.invented === 1,
  }
}

export function schoolRow(
  attributes: SchoolAttributes,
): Omit<Insertable<SchoolsTable>, 'id' | 'created_by_batch'> {
  return {
    code: attributes.code,
    name: attributes.name,
    kind: attributes.kind,
    attached_stages: JSON.stringify(attributes.attachedStages),
    sponsor: attributes.sponsor,
    location: attributes.location,
    boarding: flag(attributes.boarding),
    campuses: attributes.campuses,
    built_year: attributes.builtYear,
    planned_by_2010: flag(attributes.plannedBy2010),
    planned_by_2016: flag(attributes.plannedBy2016),
    dense_centre: flag(attributes.denseCentre),
    address: attributes.address,
    head: attributes.head,
    phone: attributes.phone,
    zone: attributes.zone,
    inspector: attributes.inspector,
    status: attributes.status,
    opened_on: attributes.openedOn,
    ended_on: attributes.endedOn,
    to_verify: Number(attributes.toVerify),
    invented: Number(attributes.invented),
  }
}

export async function listSchools(db: ReadHandle): Promise<School[]> {
  const rows = await db.sql.selectFrom('schools').selectAll().orderBy('id').execute()
  return rows.map(toSchool)
}

export async function countSchools(db: ReadHandle): Promise<number> {
  const row = await db.sql
    .selectFrom('schools')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export async function findSchool(db: ReadHandle, id: string): Promise<School | null> {
  const row = await db.sql.selectFrom('schools').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toSchool(row) : null
}

/** The school that has this name or code already, other than `exceptId`. */
export async function findSchoolTaking(
  db: ReadHandle,
  taken: { name: string; code: string | null },
  exceptId: string | null,
): Promise<School | null> {
  const row = await db.sql
    .selectFrom('schools')
    .selectAll()
    .where((where) =>
      where.or([where('name', '=', taken.name), ...(taken.code ? [where('code', '=', taken.code)] : [])]),
    )
    .where('id', '<>', exceptId ?? '')
    .executeTakeFirst()
  return row ? toSchool(row) : null
}

export async function insertSchool(
  db: WriteHandle,
  id: string,
  attributes: SchoolAttributes,
  createdByBatch: string | null = null,
): Promise<void> {
  await db.sql
    .insertInto('schools')
    .values({ id, ...schoolRow(attributes), created_by_batch: createdByBatch })
    .execute()
}

export async function updateSchool(db: WriteHandle, id: string, attributes: SchoolAttributes): Promise<void> {
  await db.sql.updateTable('schools').set(schoolRow(attributes)).where('id', '=', id).execute()
}

export async function listFormerNames(
  db: ReadHandle,
  id: string,
): Promise<{ name: string; until: string }[]> {
  return db.sql
    .selectFrom('school_former_names')
    .select(['name', 'until'])
    .where('school_id', '=', id)
    .orderBy('until', 'desc')
    .execute()
}

export async function insertFormerName(
  db: WriteHandle,
  former: { schoolId: string; name: string; until: string },
): Promise<void> {
  await db.sql
    .insertInto('school_former_names')
    .values({ school_id: former.schoolId, name: former.name, until: former.until })
    .execute()
}
