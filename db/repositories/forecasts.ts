import type { ExpectedEnrolment } from '../../shared/contract/forecasts.ts'
import type { Stage } from '../../shared/schools/stage.ts'
import type { ReadHandle, WriteHandle } from '../open.ts'

/** The pupils that are expected beside the figures of a year, school by school: the newest of each stage. */
export async function listForecasts(db: ReadHandle, year: number): Promise<ExpectedEnrolment[]> {
  const rows = await db.sql
    .selectFrom('enrolment_forecasts')
    .select(['school_id as schoolId', 'stage', 'students', 'author', 'at'])
    .where('year', '=', year)
    .orderBy('seq', 'desc')
    .execute()
  const newest = Map.groupBy(rows, ({ schoolId, stage }) => `${schoolId}\n${stage}`)
  return [...newest.values()].flatMap(([row]) =>
    row === undefined || row.students === null
      ? []
      : [{ ...row, students: row.students, stage: row.stage as Stage }],
  )
}

export async function insertForecast(
  db: WriteHandle,
  year: number,
  { schoolId, students, ...said }: Omit<ExpectedEnrolment, 'students'> & { readonly students: number | null },
): Promise<void> {
  await db.sql
    .insertInto('enrolment_forecasts')
    .values({ year, school_id: schoolId, students, ...said })
    .execute()
}
