import { z } from 'zod'
import { LANGUAGES } from '../messages/language.ts'
import { REPORT_FORMATS, ReportDocument } from '../reports/block.ts'
import { query } from './define.ts'

export const REPORT_SCOPES = ['school', 'county', 'visit'] as const
export type ReportScope = (typeof REPORT_SCOPES)[number]

/**
 * What a report is about. `schoolId` only for reports of one school; `visitId` only for those of one visit,
 * which brings its own school and year.
 */
export const ReportRequest = z.strictObject({
  slug: z.string(),
  year: z.number().int(),
  standard: z.string(),
  schoolId: z.string().nullable(),
  visitId: z.string().optional(),
  /** The frame's; clauses, names and remarks stay as they are. Chinese where none is named. */
  language: z.enum(LANGUAGES).optional(),
})
export type ReportRequest = z.infer<typeof ReportRequest>

export const reports = {
  list: query({
    input: z.strictObject({ language: z.enum(LANGUAGES).optional() }),
    output: z.array(
      z.strictObject({
        slug: z.string(),
        title: z.string(),
        scope: z.enum(REPORT_SCOPES),
        formats: z.array(z.enum(REPORT_FORMATS)),
      }),
    ),
  }),
  /** The blocks, for the page that is previewed and printed. */
  preview: query({
    input: ReportRequest,
    output: ReportDocument,
    errors: ['reportNotFound', 'standardNotFound', 'notFound'],
  }),
  /** The document as a file; the token is fetched from `/file/<token>`. */
  write: query({
    input: ReportRequest.extend({ format: z.enum(REPORT_FORMATS) }),
    output: z.strictObject({ token: z.string(), fileName: z.string() }),
    errors: ['reportNotFound', 'standardNotFound', 'notFound', 'formatNotOffered', 'printUnavailable'],
  }),
}
