import { z } from 'zod'
import { FIELD_UNITS } from '../fields/field.ts'
import {
  ColumnUse,
  HeaderChange,
  MOST_MAPPED_COLUMNS,
  ORIENTATIONS,
  PROPOSAL_REASONS,
  ReturnMapping,
  TableBlock,
} from '../returns/mapping.ts'
import { Problem } from '../returns/problem.ts'
import { STAGES } from '../schools/stage.ts'
import { command, query } from './define.ts'
import { ImportValue, IncomingFile } from './imports.ts'

/** Of a huge file the page gets its top left corner: enough to see the header and what stands under it. */
export const MAPPING_WINDOW = { rows: 200, columns: MOST_MAPPED_COLUMNS } as const
/** A draft is tried on the first rows of each sheet; the import reads them all. */
export const MAPPING_TRIAL = { rows: 2000, values: 400, problems: 200 } as const

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A column of a table with what is proposed for it. */
export const MappingColumn = z.strictObject({
  /** Zero-based; a row of the file where schools stand in columns. */
  column: z.number().int(),
  path: z.array(z.string()),
  use: ColumnUse,
  /** 0 to 1, of `use`. */
  confidence: z.number(),
  reasons: z.array(z.enum(PROPOSAL_REASONS)),
  others: z.array(z.strictObject({ use: ColumnUse, confidence: z.number() })),
  /** False: the unit is assumed. */
  unitSaid: z.boolean(),
})
export type MappingColumn = z.infer<typeof MappingColumn>

export const MappingProposal = z.strictObject({
  sha256: z.string(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.number().int(),
      columns: z.number().int(),
    }),
  ),
  /** The window of the sheet that is shown. */
  sheet: z.strictObject({
    name: z.string(),
    rows: z.array(z.array(Cell)),
    /** Merged ranges within the window, as A1 references. */
    merges: z.array(z.string()),
  }),
  block: TableBlock,
  stage: z.enum(STAGES).nullable(),
  columns: z.array(MappingColumn),
  /** The remembered mapping from which the proposal starts, and how this header differs from its. */
  start: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      mapping: ReturnMapping,
      /** Which of its tables. */
      table: z.number().int(),
      changes: z.array(HeaderChange),
    })
    .nullable(),
})
export type MappingProposal = z.infer<typeof MappingProposal>

export const MAPPING_CHANGES = ['remembered', 'changed', 'renamed', 'forgotten', 'recalled'] as const
export type MappingChange = (typeof MAPPING_CHANGES)[number]

/** Who did what to a mapping, and when. */
export const MappingRevision = z.strictObject({
  change: z.enum(MAPPING_CHANGES),
  name: z.string(),
  author: z.string(),
  at: z.string(),
})
export type MappingRevision = z.infer<typeof MappingRevision>

export const RememberedMapping = z.strictObject({
  id: z.string(),
  name: z.string(),
  forgotten: z.boolean(),
  mapping: ReturnMapping,
  /** Newest first. */
  revisions: z.array(MappingRevision),
  /** Files of imports in force that were read by it. */
  files: z.number().int(),
  lastUsedAt: z.string().nullable(),
})
export type RememberedMapping = z.infer<typeof RememberedMapping>

const Name = z.string().trim().min(1).max(80)
const Id = z.strictObject({ id: z.string() })

export const mappings = {
  /** How a sheet could be read: a window of it, header and first row, and a use for each column. */
  propose: query({
    input: z.strictObject({
      file: IncomingFile,
      /** Null: the sheet that looks most like a table. */
      sheet: z.string().nullable(),
      /** Null: as it seems to be. */
      orientation: z.enum(ORIENTATIONS).nullable(),
      /** Null: where the header seems to stand. */
      block: TableBlock.nullable(),
    }),
    output: MappingProposal,
    errors: ['fileNotFound', 'fileNotReadable'],
  }),
  /** The values as they would be stored, with their cells, of a mapping that nobody has remembered yet. */
  tryOut: query({
    input: z.strictObject({
      file: IncomingFile,
      year: z.number().int().min(2000).max(2100),
      mapping: ReturnMapping,
    }),
    output: z.strictObject({
      /** The first `MAPPING_TRIAL.values` of `valueCount`. */
      values: z.array(ImportValue),
      valueCount: z.number().int(),
      schoolCount: z.number().int(),
      problems: z.array(Problem),
      errors: z.number().int(),
    }),
    errors: ['fileNotFound', 'fileNotReadable'],
  }),
  /** The units in which a value can be written, and the exact factor of each into the stored one. */
  units: query({
    input: z.strictObject({}),
    output: z.record(z.enum(FIELD_UNITS), z.array(z.strictObject({ text: z.string(), factor: z.string() }))),
  }),
  list: query({ input: z.strictObject({}), output: z.array(RememberedMapping) }),
  /** Remembers a mapping, or changes the one of that `id`; a header has one mapping at a time. */
  remember: command({
    input: z.strictObject({ id: z.string().nullable(), name: Name, mapping: ReturnMapping }),
    output: Id,
    errors: ['notFound', 'mappingIncomplete', 'mappingShapeTaken'],
  }),
  rename: command({
    input: z.strictObject({ id: z.string(), name: Name }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
  /** Files of that shape are asked about again; what was read by it stays. */
  forget: command({ input: Id, output: z.strictObject({}), errors: ['notFound'] }),
  recall: command({ input: Id, output: z.strictObject({}), errors: ['notFound', 'mappingShapeTaken'] }),
}
