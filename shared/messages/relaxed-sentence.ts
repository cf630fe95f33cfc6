import type { SchoolInput } from '../assessment/input.ts'
import type { GrantedRelaxation } from '../relaxations/relaxation.ts'
import { type Language, labelIn, messagesOf } from './language.ts'

/** By which relaxation a figure counts more, on what basis, until when, and what is asked afterwards. */
export function relaxedSentence(
  language: Language,
  { label, requirement, basis, expiresOn, followUp }: GrantedRelaxation,
): string {
  const { relaxations: texts } = messagesOf(language).screens
  return texts.countsBy({
    label: labelIn(language, label),
    requirement: labelIn(language, requirement),
    basis,
    until: texts.until({ date: expiresOn }),
    followUp: texts.followUpText(followUp),
  })
}

/** Each school whose indicators count more by a relaxation, as a sentence. */
export function relaxedSentences(language: Language, inputs: readonly SchoolInput[]): readonly string[] {
  const { relaxations: texts } = messagesOf(language).screens
  return inputs.flatMap(({ school, relaxed = [] }) =>
    relaxed.map((granted) =>
      texts.countsFor({ school: school.name, sentence: relaxedSentence(language, granted) }),
    ),
  )
}
