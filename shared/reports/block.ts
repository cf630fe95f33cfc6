import { z } from 'zod'
import { LANGUAGES } from '../messages/language.ts'

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** A run of text; `strong` prints heavier, `placeholder` is room to be filled in by hand. */
export const TextRun = z.strictObject({
  text: z.string(),
  strong: z.boolean().optional(),
  placeholder: z.boolean().optional(),
})
export type TextRun = z.infer<typeof TextRun>

export const TableCell = z.strictObject({
  text: z.string(),
  /** Kept as a number in .xlsx, with this many decimals; `text` is what page and .docx print. */
  number: z.number().optional(),
  decimals: z.number().int().optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  /** A cell that fails its limit is shaded, as 表Ⅱ prescribes (std §3.3-4). */
  shaded: z.boolean().optional(),
  /** Sign beside the figure, so that a failing cell is not told by its shade alone. */
  mark: z.string().optional(),
  header: z.boolean().optional(),
  columnSpan: z.number().int().optional(),
  rowSpan: z.number().int().optional(),
})
export type TableCell = z.infer<typeof TableCell>

/**
 * 中性版块: a report is a list of blocks; the writers make page, PDF, .docx and .xlsx of the same list.
 * Heading levels follow GB/T 9704: 1 is 一、, 2 is （一）, 3 is 1. (std §8.3); the number is part of the text.
 */
export const ReportBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text: z.string() }),
  z.strictObject({ kind: z.literal('subtitle'), text: z.string() }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(TextRun), indent: z.boolean().optional() }),
  /** A notice in a frame, e.g. that the figures are invented. */
  z.strictObject({ kind: z.literal('notice'), text: z.string() }),
  z.strictObject({
    kind: z.literal('table'),
    /** Stable name of the table; the sheet name in .xlsx. */
    name: z.string(),
    caption: z.string().optional(),
    /** Relative widths of the columns. */
    widths: z.array(z.number()),
    /** Header rows repeat on every page. */
    headerRows: z.array(z.array(TableCell)),
    rows: z.array(z.array(TableCell)),
    note: z.string().optional(),
    landscape: z.boolean().optional(),
  }),
  /** Room for signatures: one line per signatory, and the seal with its date. */
  z.strictObject({
    kind: z.literal('signatures'),
    lines: z.array(z.string()),
    seal: z.string(),
    date: z.string(),
  }),
  /** A photo or a drawn signature; pictures that follow each other stand side by side as far as they fit. */
  z.strictObject({
    kind: z.literal('image'),
    caption: z.string(),
    /** JPEG or PNG, scaled for print already. */
    data: z.base64(),
    widthMillimetres: z.number().positive(),
  }),
  z.strictObject({ kind: z.literal('pageBreak') }),
])
export type ReportBlock = z.infer<typeof ReportBlock>

export const ReportDocument = z.strictObject({
  slug: z.string(),
  /** Of its frame; Chinese where none is named. */
  language: z.enum(LANGUAGES).optional(),
  title: z.string(),
  /** Suggested file name without extension. */
  fileName: z.string(),
  /** All of it lies across; otherwise only the tables that say so. */
  landscape: z.boolean().optional(),
  blocks: z.array(ReportBlock),
})
export type ReportDocument = z.infer<typeof ReportDocument>
