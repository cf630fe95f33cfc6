import { z } from 'zod'

/**
 * What a column holds. `ordinal` is a number without separators (a year, 序号); `percent` is a share, 0.85 for
 * 85 %; `date` is YYYY-MM-DD; `time` is an ISO time and is written in the time of this machine.
 */
export const EXPORT_TYPES = ['text', 'number', 'ordinal', 'percent', 'date', 'time'] as const
export type ExportType = (typeof EXPORT_TYPES)[number]

export const ExportColumn = z.strictObject({
  label: z.string().max(300),
  /** Stands above columns that follow each other. */
  group: z.string().max(300).optional(),
  type: z.enum(EXPORT_TYPES),
  unit: z.string().max(60).optional(),
  /** Decimals that are shown, as a form prescribes them; the cell keeps the unrounded value. Without: all. */
  decimals: z.number().int().min(0).max(10).optional(),
})
export type ExportColumn = z.infer<typeof ExportColumn>

/** Numbers may come as decimal text; what is none of its column's type is written as the text that it is. */
export const ExportCell = z.union([z.string().max(100_000), z.number(), z.null()])
export type ExportCell = z.infer<typeof ExportCell>

export const MOST_EXPORT_ROWS = 50_000

/** A table as a list shows it, for one sheet: neutral, without places and formats. */
export const ExportGrid = z.strictObject({
  /** Of the sheet. */
  name: z.string().min(1).max(200),
  /** Stands in the head of the sheet below county, year and time: filters, what is meant by a column. */
  notes: z.array(z.string().max(1000)).max(20).readonly(),
  columns: z.array(ExportColumn).min(1).max(200).readonly(),
  /** How many of the first columns name the row: they stay in sight, and stand on every printed page. */
  keyColumns: z.number().int().min(0).max(10).optional(),
  rows: z.array(z.array(ExportCell).max(200).readonly()).max(MOST_EXPORT_ROWS).readonly(),
  /** Cells that fail their limit, as [row, column]; a column of words says the same (colour never alone). */
  shaded: z
    .array(z.tuple([z.number().int(), z.number().int()]))
    .max(200_000)
    .readonly()
    .optional(),
})
export type ExportGrid = z.infer<typeof ExportGrid>
