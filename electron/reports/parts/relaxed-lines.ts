import { relaxedSentences } from '../../../shared/messages/relaxed-sentence.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import type { ReportBasis } from './basis.ts'
import { paragraph } from './sentences.ts'

/** Schools whose indicators count more by a relaxation, with basis and follow-up; one where it is named. */
export function relaxedLines({ language, inputs }: ReportBasis, schoolId?: string): ReportBlock[] {
  const of = inputs.filter(({ school }) => schoolId === undefined || school.id === schoolId)
  return relaxedSentences(language, of).map(paragraph)
}
