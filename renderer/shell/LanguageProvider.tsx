import { type ReactNode, useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, messagesOf } from '../../shared/messages/language.ts'
import { LanguageContext } from '../text.ts'
import { readPreference, writePreference } from './preferences.ts'

/** Chinese or English, chosen per person and machine; the document says which. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    readPreference('language', LANGUAGES, DEFAULT_LANGUAGE),
  )
  useEffect(() => {
    document.documentElement.lang = language
    writePreference('language', language)
  }, [language])
  return (
    <LanguageContext value={{ language, setLanguage }}>
      <title>{messagesOf(language).screens.shell.product}</title>
      {children}
    </LanguageContext>
  )
}
