import { z } from 'zod'
import { STAGES } from '../schools/stage.ts'

/** Attributes of the school that a column can tell; `name` and `code` say which school a row is. */
export const COLUMN_ATTRIBUTES = [
  'name',
  'code',
  'kind',
  'sponsor',
  'location',
  'boarding',
  'builtYear',
  'plannedBy2010',
  'plannedBy2016',
  'denseCentre',
  'address',
  'head',
  'phone',
] as const
export type ColumnAttribute = (typeof COLUMN_ATTRIBUTES)[number]

/** What a column of an office's own table is taken for. */
export const ColumnUse = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('field'),
    field: z.string(),
    /** Null: the row says it, or the kind of the school does. */
    stage: z.enum(STAGES).nullable(),
    /** Unit as written in the file, of those that convert into the unit of the field. */
    unit: z.string().max(20),
  }),
  z.strictObject({ kind: z.literal('attribute'), attribute: z.enum(COLUMN_ATTRIBUTES) }),
  /** 学段 of the row. */
  z.strictObject({ kind: z.literal('stage') }),
  z.strictObject({ kind: z.literal('leave') }),
])
export type ColumnUse = z.infer<typeof ColumnUse>

/** `rows`: one school per row; `columns`: one school per column, with the labels at the left. */
export const ORIENTATIONS = ['rows', 'columns'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

export const MOST_HEADER_ROWS = 5
export const MOST_MAPPED_COLUMNS = 256

/** A table by the shape of its header: wherever such a header stands, the table is read like this. */
export const MappedTable = z.strictObject({
  orientation: z.enum(ORIENTATIONS),
  /** Rows of the header; columns of labels where schools stand in columns. */
  headerRows: z.number().int().min(1).max(MOST_HEADER_ROWS),
  /** Rows between the header and the first school, such as 甲 乙 1 2 3. */
  skippedRows: z.number().int().min(0).max(20),
  /** The stage of every row that says none itself. */
  stage: z.enum(STAGES).nullable(),
  columns: z
    .array(
      z.strictObject({
        /** Header texts from the top down, as written. */
        header: z.array(z.string().max(500)).min(1).max(MOST_HEADER_ROWS),
        use: ColumnUse,
      }),
    )
    .min(1)
    .max(MOST_MAPPED_COLUMNS),
})
export type MappedTable = z.infer<typeof MappedTable>

/** How the tables of one workbook are read. */
export const ReturnMapping = z.strictObject({ tables: z.array(MappedTable).min(1).max(20) })
export type ReturnMapping = z.infer<typeof ReturnMapping>

/** Where the header and the first school of a table stand (zero-based; columns where schools stand in columns). */
export const TableBlock = z.strictObject({
  orientation: z.enum(ORIENTATIONS),
  top: z.number().int().min(0).max(1000),
  bottom: z.number().int().min(0).max(1000),
  first: z.number().int().min(1).max(1020),
})
export type TableBlock = z.infer<typeof TableBlock>

/** How the header of a table differs from the one that was remembered. */
export const HeaderChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), header: z.string() }),
  z.strictObject({ kind: z.literal('removed'), header: z.string() }),
  z.strictObject({ kind: z.literal('renamed'), header: z.string(), former: z.string() }),
  /** `from` and `to` count columns of the header from 1. */
  z.strictObject({
    kind: z.literal('moved'),
    header: z.string(),
    from: z.number().int(),
    to: z.number().int(),
  }),
])
export type HeaderChange = z.infer<typeof HeaderChange>

/** Why a field is proposed for a column. */
export const PROPOSAL_REASONS = [
  'remembered',
  'label',
  'synonym',
  'similar',
  'unit',
  'values',
  'position',
] as const
export type ProposalReason = (typeof PROPOSAL_REASONS)[number]
