import { z } from 'zod'
import { OBSERVATION_STAGES } from './observation-stage.ts'

const FileCell = z.strictObject({
  fileId: z.string(),
  fileName: z.string(),
  sheet: z.string(),
  /** A1 address. */
  cell: z.string(),
})

/** Where a value comes from. A later source never overwrites an earlier one; both stay visible. */
export const ObservationSource = z.discriminatedUnion('kind', [
  FileCell.extend({ kind: z.literal('cell'), batchId: z.string() }),
  z.strictObject({
    kind: z.literal('manual'),
    reason: z.string(),
    /** The cell of an imported file on top of whose value it stands; it came with that import. */
    corrects: FileCell.optional(),
  }),
  z.strictObject({ kind: z.literal('sample') }),
  /** 采纳: observed on a visit, at this item of its checklist, and taken over as the school's value. */
  z.strictObject({ kind: z.literal('visit'), visitId: z.string(), item: z.string() }),
])
export type ObservationSource = z.infer<typeof ObservationSource>

/**
 * 数据值: one value of one field for one school (or the county) and school year.
 * Numbers are decimal text, exactly as read (decisions.md, Arithmetic).
 */
export const Observation = z.strictObject({
  id: z.string(),
  /** Null for values of the county. */
  schoolId: z.string().nullable(),
  /** 学年 by its first calendar year: 2025 is 2025-09-01 to 2026-08-31. */
  year: z.number().int(),
  stage: z.enum(OBSERVATION_STAGES),
  field: z.string(),
  value: z.string(),
  source: ObservationSource,
  author: z.string(),
  /** ISO time. */
  at: z.string(),
})
export type Observation = z.infer<typeof Observation>

/** The cell of an imported file to which a source leads: its own, or the one that it corrects. */
export function cellOf(source: ObservationSource | undefined): z.infer<typeof FileCell> | null {
  if (source?.kind === 'cell') return source
  return source?.kind === 'manual' ? (source.corrects ?? null) : null
}
