import { errorSentence } from '../../shared/messages/error-sentence.ts'
import { DEFAULT_LANGUAGE, type Language } from '../../shared/messages/language.ts'
import type { OpenRefusal } from './open-refusal.ts'

/** Why a data folder could not be opened, for the user. */
export function refusalSentence(
  { code, params }: OpenRefusal,
  language: Language = DEFAULT_LANGUAGE,
): string {
  return errorSentence(language, code, params)
}
