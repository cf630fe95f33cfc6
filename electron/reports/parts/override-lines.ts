import { overrideSentences } from '../../../shared/messages/limit-sentence.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import type { ReportBasis } from './basis.ts'
import { paragraph } from './sentences.ts'

/** What province or city changed of the standard, with the nation's numbers; nothing where they changed nothing. */
export function overrideLines({ language, standard, signs }: ReportBasis): ReportBlock[] {
  const sentences = overrideSentences(language, standard)
  if (sentences.length === 0) return []
  return [paragraph(sentences.join(signs.semicolon))]
}
