import type { Because } from '../assessment/result.ts'
import type { Standard } from '../assessment/standard.ts'
import type { FieldDefinition } from '../fields/field.ts'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { type Language, labelIn, messagesOf } from './language.ts'
import { sentence } from './message.ts'

/** What a reason is told with: the words of the dictionary and of the standard. */
export type BecauseWords = {
  readonly fields: readonly FieldDefinition[]
  readonly standard: Standard
}

/** Why something is unknown, or a verdict is what it is, in the words of the dictionary and the standard. */
export function becauseSentence(
  language: Language,
  because: Because,
  { fields, standard }: BecauseWords,
): string {
  const { becauseMessages, stageWords } = messagesOf(language).assessment
  const field = fields.find(({ code }) => code === because.field)
  const indicator = standard.indicators.find(({ id }) => id === because.indicator)
  const stage = OBSERVATION_STAGES.find((known) => known === because.stage)
  return sentence(becauseMessages[because.code], {
    field: field ? labelIn(language, field.label) : (because.field ?? ''),
    indicator: indicator ? labelIn(language, indicator.label) : (because.indicator ?? ''),
    stage: stage ? stageWords[stage] : '',
    campus: because.campus ?? '',
  })
}

/** Several reasons in one text. */
export function becauseSentences(
  language: Language,
  because: readonly Because[],
  words: BecauseWords,
): string {
  return because
    .map((reason) => becauseSentence(language, reason, words))
    .join(messagesOf(language).punctuation.semicolon)
}
