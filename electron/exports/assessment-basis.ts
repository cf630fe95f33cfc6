import { listFields } from '../../db/repositories/dictionary.ts'
import { assess } from '../../shared/assessment/assess.ts'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import type { Assessment, Because } from '../../shared/assessment/result.ts'
import type { Standard } from '../../shared/assessment/standard.ts'
import { becauseSentences } from '../../shared/messages/because-sentence.ts'
import { type Language, type Messages, messagesOf } from '../../shared/messages/language.ts'
import { type Wording, wordingOf } from '../reports/parts/wording.ts'
import { loadYearBasis } from '../services/assess-year.ts'
import type { QueryContext } from '../services/context.ts'

/** An assessment with the words in which its tables are exported. */
export type AssessmentBasis = Wording & {
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
  readonly assessment: Assessment
  readonly columns: Messages['exports']
  readonly dispersionWords: Messages['assessment']['dispersionStatusWords']
  readonly exclusionWords: Messages['assessment']['exclusionWords']
  readonly reasons: (because: readonly Because[]) => string
}

/** @throws AppError `standardNotFound`. */
export async function loadAssessmentBasis(
  ctx: QueryContext,
  year: number,
  slug: string,
  language: Language,
): Promise<AssessmentBasis> {
  const { standard, inputs } = await loadYearBasis(ctx, year, slug)
  const fields = await listFields(ctx.db)
  const { exports: columns, assessment: words } = messagesOf(language)
  return {
    ...wordingOf(language),
    standard,
    inputs,
    assessment: assess(standard, year, inputs),
    columns,
    dispersionWords: words.dispersionStatusWords,
    exclusionWords: words.exclusionWords,
    reasons: (because) => becauseSentences(language, because, { fields, standard }),
  }
}

/** A status in words, with 临界 behind it where the printed figure would tell another. */
export function withBorderline(
  { columns, signs }: AssessmentBasis,
  status: string,
  borderline: boolean,
): string {
  return borderline ? marked(status, columns.borderline, signs) : status
}

/** A status in words, with 按放宽条件 behind it where values count by a relaxation only. */
export function withRelaxed({ columns, signs }: AssessmentBasis, status: string, relaxed: boolean): string {
  return relaxed ? marked(status, columns.relaxed, signs) : status
}

function marked(
  status: string,
  mark: string,
  { openBracket, closeBracket }: AssessmentBasis['signs'],
): string {
  return `${status}${openBracket}${mark}${closeBracket}`
}
