import {
  type Label,
  type Language,
  labelIn,
  type Messages,
  messagesOf,
} from '../../../shared/messages/language.ts'

/** What a report is worded with: its frame, the words of the field, the signs, the names of definitions. */
export type Wording = {
  readonly language: Language
  readonly texts: Messages['reports']
  readonly words: Messages['screens']['words']
  /** Words of visits, as the screens have them. */
  readonly visitWords: Messages['screens']['visits']
  readonly signs: Messages['punctuation']
  readonly name: (label: Label) => string
}

export function wordingOf(language: Language): Wording {
  const { assessment, reports, screens, punctuation } = messagesOf(language)
  return {
    language,
    texts: reports,
    words: { ...screens.words, stages: assessment.stageWords },
    visitWords: screens.visits,
    signs: punctuation,
    name: (label) => labelIn(language, label),
  }
}
