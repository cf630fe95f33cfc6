import type { ReadHandle } from '../../../db/open.ts'
import { listMarksInForce, listStandingRecords } from '../../../db/repositories/standings.ts'
import type { SchoolStanding } from '../../../shared/contract/standings.ts'
import { isAudited, standingOf } from '../../../shared/standings/standing.ts'

/** 初稿 or 审定 of every school (null: the county) that has data in a year. */
export async function loadStandings(db: ReadHandle, year: number): Promise<SchoolStanding[]> {
  const records = await listStandingRecords(db, year)
  return [...listMarksInForce(db, year)].map(([schoolId, inForce]) => {
    const record = records.get(schoolId) ?? null
    return {
      schoolId,
      standing: standingOf(record, inForce),
      reason: record?.reason ?? null,
      author: record?.author ?? null,
      at: record?.at ?? null,
    }
  })
}

/** The schools (null: the county) whose data of a year are 审定 as they stand. */
export async function loadAudited(db: ReadHandle, year: number): Promise<ReadonlySet<string | null>> {
  const records = await listStandingRecords(db, year)
  if (records.size === 0) return new Set()
  const audited = [...listMarksInForce(db, year)].filter(([schoolId, inForce]) =>
    isAudited(records.get(schoolId) ?? null, inForce),
  )
  return new Set(audited.map(([schoolId]) => schoolId))
}
