import { z } from 'zod'

/** 初稿; 审定 and changed since then, which is 初稿 again; 审定. */
export const DATA_STANDINGS = ['draft', 'changed', 'audited'] as const
export type DataStanding = (typeof DATA_STANDINGS)[number]

/** The newest that was said of the data of a school (null: the county) in a year. */
export const StandingRecord = z.strictObject({
  schoolId: z.string().nullable(),
  standing: z.enum(['draft', 'audited']),
  /** Mark of the values that counted when it was said. */
  inForce: z.number().int(),
  reason: z.string().nullable(),
  author: z.string(),
  at: z.string(),
})
export type StandingRecord = z.infer<typeof StandingRecord>

/**
 * 初稿 or 审定 (decisions.md, Time). What was audited is the values that counted then: where others count
 * now, by import, correction, adoption or undo, it is audited no more.
 * @param inForce mark of the values that count today.
 */
export function standingOf(record: StandingRecord | null, inForce: number): DataStanding {
  if (record?.standing !== 'audited') return 'draft'
  return record.inForce === inForce ? 'audited' : 'changed'
}

/** Whether a report on these data may be signed. */
export function isAudited(record: StandingRecord | null, inForce: number): boolean {
  return standingOf(record, inForce) === 'audited'
}
