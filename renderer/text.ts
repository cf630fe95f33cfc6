import { createContext, useContext } from 'react'
import {
  DEFAULT_LANGUAGE,
  type Label,
  type Language,
  labelIn,
  type Messages,
  messagesOf,
} from '../shared/messages/language.ts'

type LanguageChoice = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

/** The language that this person chose on this machine. */
export const LanguageContext = createContext<LanguageChoice>({
  language: DEFAULT_LANGUAGE,
  setLanguage: () => undefined,
})

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext)
}

/** The texts of one page: `const text = useText('schools')`. */
export function useText<P extends keyof Messages['screens']>(page: P): Messages['screens'][P] {
  return messagesOf(useLanguage().language).screens[page]
}

/** The signs between texts that are put together. */
export function usePunctuation(): Messages['punctuation'] {
  return messagesOf(useLanguage().language).punctuation
}

export type Naming = (label: Label | undefined, otherwise?: string) => string

/** Names of fields, indicators and standards in the language of the user. */
export function useNaming(): Naming {
  const { language } = useLanguage()
  return (label, otherwise = '') => (label === undefined ? otherwise : labelIn(language, label))
}
