import { messagesOf } from '../../../shared/messages/language.ts'
import { relaxedSentence } from '../../../shared/messages/relaxed-sentence.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import type { ReportBasis } from './basis.ts'
import { paragraph } from './sentences.ts'

/** Schools whose indicators count more by a relaxation, each with its basis and follow-up; of one school where it is named. */
export function relaxedLines({ language, inputs }: ReportBasis, schoolId?: string): ReportBlock[] {
  const texts = messagesOf(language).screens.relaxations
  return inputs
    .filter(({ school }) => schoolId === undefined || school.id === schoolId)
    .flatMap(({ school, relaxed = [] }) =>
      relaxed.map((granted) =>
        paragraph(texts.countsFor({ school: school.name, sentence: relaxedSentence(language, granted) })),
      ),
    )
}
