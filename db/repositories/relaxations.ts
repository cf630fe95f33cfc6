import type { Selectable } from 'kysely'
import { RelaxationDefinition, type RelaxationSwitch } from '../../shared/relaxations/relaxation.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'
import type { RelaxationSwitchesTable } from '../types.ts'

/** The definitions follow the program; one that it no longer has stays, for what was said of it. */
export async function putRelaxations(
  db: WriteHandle,
  definitions: readonly RelaxationDefinition[],
): Promise<void> {
  for (const [position, definition] of definitions.entries()) {
    const row = { id: definition.id, position, definition: JSON.stringify(definition) }
    await db.sql
      .insertInto('relaxations')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

export async function listRelaxations(db: ReadHandle): Promise<RelaxationDefinition[]> {
  const rows = await db.sql.selectFrom('relaxations').select('definition').orderBy('position').execute()
  return rows.map((row) => RelaxationDefinition.parse(JSON.parse(row.definition)))
}

function toSwitch(row: Selectable<RelaxationSwitchesTable>): RelaxationSwitch {
  return {
    relaxation: row.relaxation,
    on: row.is_on === 1,
    basis: row.basis,
    schoolIds: row.school_ids === null ? null : (JSON.parse(row.school_ids) as string[]),
    expiresOn: row.expires_on,
    author: row.author,
    at: row.at,
  }
}

/** Everything that the county ever said of its relaxations, newest first. */
export async function listRelaxationSwitches(db: ReadHandle): Promise<RelaxationSwitch[]> {
  const rows = await db.sql.selectFrom('relaxation_switches').selectAll().orderBy('seq', 'desc').execute()
  return rows.map(toSwitch)
}

export async function insertRelaxationSwitch(db: WriteHandle, setting: RelaxationSwitch): Promise<void> {
  await db.sql
    .insertInto('relaxation_switches')
    .values({
      relaxation: setting.relaxation,
      is_on: Number(setting.on),
      basis: setting.basis,
      school_ids: setting.schoolIds === null ? null : JSON.stringify(setting.schoolIds),
      expires_on: setting.expiresOn,
      author: setting.author,
      at: setting.at,
    })
    .execute()
}

/** 认定: the day on which the county was recognised, as it was said last; null where it is not. */
export async function findRecognition(db: ReadHandle): Promise<string | null> {
  const row = await db.sql
    .selectFrom('county_recognitions')
    .select('recognised_on')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.recognised_on ?? null
}

export async function insertRecognition(
  db: WriteHandle,
  said: { readonly recognisedOn: string | null; readonly author: string; readonly at: string },
): Promise<void> {
  await db.sql
    .insertInto('county_recognitions')
    .values({ recognised_on: said.recognisedOn, author: said.author, at: said.at })
    .execute()
}
