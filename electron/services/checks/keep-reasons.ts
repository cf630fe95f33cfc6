import type { WriteHandle } from '../../../db/open.ts'
import { insertCheckReasons } from '../../../db/repositories/check-reasons.ts'
import type { CheckWarning } from '../../returns/evaluate/checking.ts'

type Batch = {
  readonly year: number
  readonly batchId: string
  readonly author: string
  readonly at: string
  /** Of the whole batch; null where none was given. */
  readonly reason: string | null
}

/**
 * Keeps the reasons of an import with what they are for, so that the same values are not asked about again.
 * A warning without a reason of its own takes that of the batch.
 */
export function keepReasons(db: WriteHandle, warnings: readonly CheckWarning[], batch: Batch): void {
  const { year, batchId, author, at } = batch
  const given = warnings.flatMap(({ reason, ...place }) => {
    const text = reason ?? batch.reason
    return text === null ? [] : [{ ...place, year, reason: text }]
  })
  insertCheckReasons(db, given, { batchId, author, at })
}
