import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../shared/messages/language.ts'

/** The language that launcher and command line speak: Chinese, unless `JUNHENG_LANG` names another. */
export function hostLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  return LANGUAGES.find((language) => language === environment.JUNHENG_LANG) ?? DEFAULT_LANGUAGE
}
