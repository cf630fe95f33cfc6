import type { z } from 'zod'
import type { ReadHandle } from '../../../db/open.ts'
import type { imports } from '../../../shared/contract/imports.ts'
import { NO_ANSWERS } from '../../../shared/returns/no-answers.ts'
import type { Problem } from '../../../shared/returns/problem.ts'
import type { SourceFile } from '../../returns/evaluate/context.ts'
import { evaluate } from '../../returns/evaluate/evaluate.ts'
import { QUESTION_CODES } from '../../returns/evaluate/file-report.ts'
import { recognise } from '../../returns/recognise.ts'
import type { QueryContext } from '../context.ts'
import { emptyImportContext } from './import-context.ts'
import { openEvaluation, runEvaluation } from './run-evaluation.ts'

function withSeverity(problem: Problem, severity: Problem['severity']): Problem {
  return problem.severity === 'error' ? { ...problem, severity } : problem
}

type Inspection = z.input<typeof imports.inspect.output>

/** One file by itself: what stands in it, what is understood, and what is wrong (decisions.md). */
export async function inspectFile(
  ctx: Pick<QueryContext, 'signal' | 'progress' | 'ports'> & { readonly db: ReadHandle },
  source: SourceFile,
): Promise<Inspection> {
  const context = await emptyImportContext(ctx.db, ctx.ports.newId)
  const evaluation = await openEvaluation(ctx, evaluate([source], context, NO_ANSWERS))
  const preview = await runEvaluation(ctx, evaluation, 'checking')
  const [file] = preview.files
  // Whose school it is, is no matter of the file alone; and a file that is no return can be looked at too.
  const problems = (file?.problems ?? [])
    .filter(({ code }) => !QUESTION_CODES.has(code))
    .map((problem) => (file?.state === 'unrecognised' ? withSeverity(problem, 'warning') : problem))
  if (!source.read.ok) return { format: null, sheets: [], layout: null, mapping: [], problems }
  const { workbook } = source.read
  const mapping =
    recognise(workbook, context.dictionary, context.remembered)?.layout.extract(workbook, context.dictionary)
      .mapping ?? []
  return {
    format: workbook.format,
    sheets: workbook.sheets.map(({ name, hidden, rows }) => ({
      name,
      hidden,
      rows: rows.map((cells) => [...cells]),
    })),
    layout: file?.layout ?? null,
    mapping: mapping.flatMap(({ sheet, slots }) =>
      slots.map(({ header, headerCell, field, stage }) => ({
        sheet,
        cell: headerCell,
        header,
        field: field.code,
        stage: stage ?? 'whole',
      })),
    ),
    problems,
  }
}
