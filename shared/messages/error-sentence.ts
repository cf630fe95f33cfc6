import type { ErrorCode } from '../contract/error-code.ts'
import { type Language, messagesOf } from './language.ts'
import { type MessageParams, sentence } from './message.ts'

/** What happened and what to do; a code of which nothing is known stands for itself. */
export function errorSentence(language: Language, code: string, params: MessageParams = {}): string {
  const { errors } = messagesOf(language)
  return Object.hasOwn(errors, code) ? sentence(errors[code as ErrorCode], params) : code
}
