import type { z } from 'zod'
import type { AcceptanceDecision, Conclusion } from '../../shared/contract/acceptance.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

export type AcceptanceEntry = {
  readonly id: string
  readonly roundYear: number | null
  readonly plannedName: string
  readonly schoolId: string | null
  readonly toVerify: boolean
  readonly note: string | null
}

export async function listAcceptanceEntries(db: ReadHandle): Promise<AcceptanceEntry[]> {
  const rows = await db.sql.selectFrom('acceptance_entries').selectAll().orderBy('position').execute()
  return rows.map((row) => ({
    id: row.id,
    roundYear: row.round_year,
    plannedName: row.planned_name,
    schoolId: row.school_id,
    toVerify: row.to_verify === 1,
    note: row.note,
  }))
}

export async function insertAcceptanceEntries(
  db: WriteHandle,
  entries: readonly AcceptanceEntry[],
): Promise<void> {
  if (entries.length === 0) return
  await db.sql
    .insertInto('acceptance_entries')
    .values(
      entries.map((entry, position) => ({
        id: entry.id,
        position,
        round_year: entry.roundYear,
        planned_name: entry.plannedName,
        school_id: entry.schoolId,
        to_verify: Number(entry.toVerify),
        note: entry.note,
      })),
    )
    .execute()
}

/** The latest decision of the group on a school; earlier ones are kept. */
export async function findDecision(
  db: ReadHandle,
  about: { schoolId: string; year: number; standard: string },
): Promise<z.infer<typeof AcceptanceDecision> | null> {
  const row = await db.sql
    .selectFrom('acceptance_decisions')
    .selectAll()
    .where('school_id', '=', about.schoolId)
    .where('year', '=', about.year)
    .where('standard', '=', about.standard)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    conclusion: row.conclusion as Conclusion,
    decidedBy: JSON.parse(row.decided_by) as string[],
    remark: row.remark,
    author: row.author,
    at: row.at,
  }
}

export async function insertDecision(
  db: WriteHandle,
  decision: {
    schoolId: string
    year: number
    standard: string
    conclusion: Conclusion
    decidedBy: readonly string[]
    remark: string | null
    author: string
    at: string
  },
): Promise<void> {
  const { schoolId, decidedBy, ...rest } = decision
  await db.sql
    .insertInto('acceptance_decisions')
    .values({ ...rest, school_id: schoolId, decided_by: JSON.stringify(decidedBy) })
    .execute()
}
