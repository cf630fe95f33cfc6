import { z } from 'zod'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { Problem } from '../returns/problem.ts'
import { WORKBOOK_FORMATS } from '../returns/workbook.ts'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { CONCLUSIONS } from './acceptance.ts'
import { command, query } from './define.ts'

/** A file that came in by `POST /file` (or by path on the command line): its token and its name. */
export const IncomingFile = z.strictObject({
  token: z.string().max(200),
  name: z.string().min(1).max(255),
  /** Of an encrypted workbook. It is used for reading and kept nowhere. */
  password: z.string().max(255).optional(),
})
export type IncomingFile = z.infer<typeof IncomingFile>

/** Answers to what the preview asks; kept with the batch. */
export const ImportAnswers = z.strictObject({
  /** Name as it stands in the file → school of the registry, or a new school. */
  schools: z.record(
    z.string(),
    z.union([
      z.strictObject({ schoolId: z.string() }),
      z.strictObject({ newSchool: z.enum(SCHOOL_KINDS) }),
      z.strictObject({ skip: z.literal(true) }),
    ]),
  ),
  /** Unknown schools whose kind the file tells become new schools. */
  acceptNewSchools: z.boolean(),
  /** One reason that is kept for the warnings. */
  reason: z.string().trim().max(500).nullable(),
  /** Where a correction by hand would be displaced: the file's value counts, or the correction stays. */
  corrections: z.enum(['ask', 'keep', 'replace']),
  /** Data that are 审定 may be changed, and are 初稿 again. */
  changeAudited: z.boolean(),
  /** The same file was imported before: import it again all the same. */
  importAgain: z.boolean(),
  /** Hash of a file → id of the layout by which it is to be read, `mapping:<id>` among them. */
  readAs: z.record(z.string(), z.string().max(200)),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** What an answer is about: a place of a file, known by its hash, and what was said of it there. */
export const CellAnswerPlace = z.strictObject({
  sha256: z.string().max(64),
  /** Null: the file, or the sheet, as a whole. */
  sheet: z.string().max(255).nullable(),
  cell: z.string().max(10).nullable(),
  /** Code of the problem that is as it is; null: the value of the cell is another. */
  code: z.string().max(80).nullable(),
})
export type CellAnswerPlace = z.infer<typeof CellAnswerPlace>

/** 改为…, with a value as it is typed, or 属实; the reason is kept. */
export const CellAnswer = CellAnswerPlace.extend({
  value: z.string().trim().min(1).max(200).nullable(),
  reason: z.string().trim().min(1).max(500),
}).refine(({ code, value }) => (code === null) === (value !== null))
export type CellAnswer = z.infer<typeof CellAnswer>

export const ImportValue = z.strictObject({
  /** Empty, as the cell, where the file has no place for it: an earlier one had. */
  sheet: z.string(),
  cell: z.string(),
  /** Label as it stands in the file. */
  header: z.string(),
  field: z.string(),
  stage: z.enum(OBSERVATION_STAGES),
  /** Key into `schools` of the file; null for county values. */
  school: z.string().nullable(),
  /** As it would be stored, and what stood in the cell. */
  value: z.string().nullable(),
  raw: z.string(),
  /** 改为…: why the value is not that of the cell; null where it is. */
  correction: z.string().nullable(),
  /** What counts today for this year, and for the year before. */
  current: z.string().nullable(),
  /** Where a value that is changed or removed stood before; null: in no file. */
  currentAt: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }).nullable(),
  lastYear: z.string().nullable(),
  /** `removed`: an earlier file gave a value, and it still counts. */
  change: z.enum(['added', 'changed', 'unchanged', 'empty', 'removed']),
})
export type ImportValue = z.infer<typeof ImportValue>

export const ImportedSchool = z.strictObject({
  /** Name as it stands in the file. */
  key: z.string(),
  code: z.string().nullable(),
  kind: z.enum(SCHOOL_KINDS).nullable(),
  match: z.enum(['code', 'name', 'normalisedName', 'answer', 'remembered', 'new', 'unknown', 'skipped']),
  schoolId: z.string().nullable(),
  /** Near names that are asked about, never merged by themselves. */
  candidates: z.array(z.strictObject({ schoolId: z.string(), name: z.string() })),
})
export type ImportedSchool = z.infer<typeof ImportedSchool>

export const FILE_STATES = [
  'ready',
  'problems',
  'question',
  'unrecognised',
  'unchanged',
  'refused',
  'empty',
] as const

export const ImportedFile = z.strictObject({
  token: z.string(),
  name: z.string(),
  sha256: z.string(),
  format: z.enum(WORKBOOK_FORMATS).nullable(),
  layout: z.strictObject({ id: z.string(), confidence: z.number() }).nullable(),
  /** The remembered mapping by which it is read, in the revision `seq`; null for a layout of the product. */
  mapping: z.strictObject({ id: z.string(), seq: z.number().int(), name: z.string() }).nullable(),
  state: z.enum(FILE_STATES),
  /** The first schools, values and problems of a large file; a problem of code `furtherProblems` counts the rest. */
  schools: z.array(ImportedSchool),
  schoolCount: z.number().int(),
  values: z.array(ImportValue),
  /** All values of the file, the blank ones included. */
  valueCount: z.number().int(),
  problems: z.array(Problem),
})
export type ImportedFile = z.infer<typeof ImportedFile>

export const ImportPreview = z.strictObject({
  files: z.array(ImportedFile),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  /** Warnings that have a reason of their own. */
  answered: z.number().int(),
  questions: z.number().int(),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportInput = z.strictObject({
  files: z.array(IncomingFile).min(1).max(2000),
  year: z.number().int().min(2000).max(2100),
  answers: ImportAnswers,
})

export const ImportBatch = z.strictObject({
  id: z.string(),
  year: z.number().int(),
  at: z.string(),
  author: z.string(),
  reason: z.string().nullable(),
  files: z.array(
    z.strictObject({
      fileId: z.string(),
      name: z.string(),
      layout: z.string(),
      /** Name of the mapping by which it was read, as it was then. */
      mapping: z.string().nullable(),
    }),
  ),
  values: z.number().int(),
  newSchools: z.number().int(),
  undoneAt: z.string().nullable(),
  undoReason: z.string().nullable(),
})
export type ImportBatch = z.infer<typeof ImportBatch>

/** What people made of the values of a batch: undoing it leaves that, and it has to be looked at again. */
export const UndoDependents = z.strictObject({
  /** Figures of visits that were adopted in the place of a value of the batch; they go on counting. */
  adopted: z.array(z.strictObject({ school: z.string(), field: z.string(), visitId: z.string() })),
  /** Visits that were held against the values; a locked one keeps them as they were. */
  visits: z.array(
    z.strictObject({
      visitId: z.string(),
      school: z.string(),
      plannedOn: z.string(),
      state: z.enum(['open', 'locked']),
    }),
  ),
  /** Conclusions of the group on these schools for the year. */
  decisions: z.array(
    z.strictObject({
      school: z.string(),
      standard: z.string(),
      conclusion: z.enum(CONCLUSIONS),
      at: z.string(),
    }),
  ),
  /** Schools whose data are 审定 as they stand. */
  audited: z.array(z.string()),
})
export type UndoDependents = z.infer<typeof UndoDependents>

export const imports = {
  /** One file as `inspect --json` shows it (decisions.md). */
  inspect: query({
    input: z.strictObject({ file: IncomingFile }),
    output: z.strictObject({
      format: z.enum(WORKBOOK_FORMATS).nullable(),
      sheets: z.array(
        z.strictObject({
          name: z.string(),
          hidden: z.boolean(),
          rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
        }),
      ),
      layout: z.strictObject({ id: z.string(), confidence: z.number() }).nullable(),
      mapping: z.array(
        z.strictObject({
          sheet: z.string(),
          /** Cell of the header or label, and the field that it means. */
          cell: z.string(),
          header: z.string(),
          field: z.string(),
          stage: z.enum(OBSERVATION_STAGES),
        }),
      ),
      problems: z.array(Problem),
    }),
    errors: ['fileNotFound'],
  }),
  /** The dry run: what would be added, changed and left, and every problem by cell. */
  preview: query({ input: ImportInput, output: ImportPreview, errors: ['fileNotFound'] }),
  /** Answers to what the preview shows, kept with the file by its hash: they are there when it comes again. */
  answer: command({
    input: z.strictObject({
      year: z.number().int(),
      answers: z.array(CellAnswer).min(1).max(20_000),
    }),
    output: z.strictObject({}),
  }),
  withdrawAnswers: command({
    input: z.strictObject({
      year: z.number().int(),
      places: z.array(CellAnswerPlace).min(1).max(20_000),
    }),
    output: z.strictObject({}),
  }),
  /** All or nothing: one transaction for the batch. */
  commit: command({
    input: ImportInput,
    output: z.strictObject({ batchId: z.string().nullable(), preview: ImportPreview }),
    errors: ['fileNotFound', 'importHasErrors', 'importNeedsAnswers', 'nothingToImport'],
  }),
  list: query({ input: z.strictObject({}), output: z.array(ImportBatch) }),
  /** What was said of the files of a batch when it was committed, with the reasons that were given. */
  problems: query({
    input: z.strictObject({ batchId: z.string() }),
    output: z.array(Problem),
    errors: ['notFound'],
  }),
  /** What hangs on a batch: values whose former value comes back, schools that it created. */
  undoPreview: query({
    input: z.strictObject({ batchId: z.string() }),
    output: z.strictObject({
      withdrawn: z.number().int(),
      restored: z.number().int(),
      leftWithout: z.number().int(),
      newSchools: z.array(z.string()),
      /** Schools whose attributes go back to what they were. */
      changedSchools: z.array(z.string()),
      /** Declared results that are not compared any more. */
      declared: z.number().int(),
      indicators: z.array(z.string()),
      dependents: UndoDependents,
    }),
    errors: ['notFound', 'batchAlreadyUndone'],
  }),
  undo: command({
    input: z.strictObject({ batchId: z.string(), reason: z.string().trim().min(1).max(500) }),
    output: z.strictObject({}),
    errors: ['notFound', 'batchAlreadyUndone'],
  }),
}
