import { z } from 'zod'
import { ExportGrid } from '../exports/export-grid.ts'
import { LANGUAGES } from '../messages/language.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import { query } from './define.ts'
import { ImportInput } from './imports.ts'

/** A file is fetched from `/file/<token>`. */
const WrittenFile = z.strictObject({ token: z.string(), fileName: z.string() })

/** What a list is of, as it stands in the head of its workbook; null where it is of no year, of no standard. */
const Basis = {
  year: z.number().int().min(2000).max(2100).nullable(),
  standard: z.string().nullable(),
  language: z.enum(LANGUAGES),
}

/** Which values of a file: all, those with a problem, those that change something. */
export const IMPORT_ROWS = ['all', 'problems', 'changed'] as const
export type ImportRows = (typeof IMPORT_ROWS)[number]

export const ASSESSMENT_SHEETS = ['matrix', 'dispersion', 'excluded'] as const

export const exportCalls = {
  /** Tables as lists show them, one sheet each: filtered and sorted by who asks. */
  table: query({
    input: z.strictObject({
      ...Basis,
      title: z.string().min(1).max(200),
      tables: z.array(ExportGrid).min(1).max(8),
    }),
    output: WrittenFile,
    errors: ['standardNotFound'],
  }),
  /** What was understood of one file of the intake, with every problem: all of it, not only what is shown. */
  importFile: query({
    input: ImportInput.extend({
      /** Of the file among those of the batch. */
      token: z.string(),
      shown: z.enum(IMPORT_ROWS),
      language: z.enum(LANGUAGES),
    }),
    output: WrittenFile,
    errors: ['fileNotFound'],
  }),
  /**
   * Blank return forms for schools, filled with what is known (product §4 Out). They come back through the
   * intake and are read by school code and year without a question.
   */
  blankForms: query({
    input: z.strictObject({
      year: z.number().int().min(2000).max(2100),
      /** Null: every school that is open and has a stage to be asked about. */
      schoolIds: z.array(z.string()).min(1).max(50_000).nullable(),
      /** One archive with all of them (or the one form by itself), or a token for each. */
      pack: z.enum(['one', 'each']),
    }),
    output: z.strictObject({
      files: z.array(WrittenFile),
      forms: z.number().int(),
      /** Names of schools that get none: they are closed, or have no stage that is asked about. */
      skipped: z.array(z.string()),
    }),
  }),
  /** 核算底稿: the assessment in live formulas, from the values to the verdicts (product §5). */
  handCheck: query({
    input: z.strictObject({
      year: z.number().int().min(2000).max(2100),
      standard: z.string(),
      language: z.enum(LANGUAGES),
    }),
    output: WrittenFile,
    errors: ['standardNotFound'],
  }),
  /** The matrix with requirement, floor, figure, numerator and enrolment of each indicator (std §7.2-9). */
  assessment: query({
    input: z.strictObject({
      year: z.number().int().min(2000).max(2100),
      standard: z.string(),
      language: z.enum(LANGUAGES),
      sheets: z.array(z.enum(ASSESSMENT_SHEETS)).min(1).max(ASSESSMENT_SHEETS.length),
      /** Null: every stage of the standard, one sheet each. */
      stage: z.enum(COMPULSORY_STAGES).nullable(),
      /** The schools of the matrix in the order in which they are shown; without: all. */
      schoolIds: z.array(z.string()).max(50_000).optional(),
      notes: z.array(z.string().max(1000)).max(10),
    }),
    output: WrittenFile,
    errors: ['standardNotFound'],
  }),
}
