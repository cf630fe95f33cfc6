import type { ReadHandle } from '../../db/open.ts'
import { listYears } from '../../db/repositories/observations.ts'
import { listBegunYears } from '../../db/repositories/school-years.ts'

/** School years that were begun or have figures, newest first. */
export async function knownYears(db: ReadHandle): Promise<number[]> {
  const years = new Set([...(await listYears(db)), ...(await listBegunYears(db))])
  return [...years].toSorted((a, b) => b - a)
}
