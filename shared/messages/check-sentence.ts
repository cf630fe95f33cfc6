import type { Problem } from '../returns/problem.ts'
import { type Language, messagesOf } from './language.ts'
import { type Message, type MessageParams, sentence } from './message.ts'

/** Codes of checks that have a sentence are words like any other; `toString` is none of them. */
function sentenceOf(language: Language, check: string): Message | null {
  const sentences: Readonly<Record<string, Message>> = messagesOf(language).checks.checkSentences
  return Object.hasOwn(sentences, check) ? (sentences[check] ?? null) : null
}

export function isCheck(code: string, language: Language): boolean {
  return sentenceOf(language, code) !== null
}

const ENGLISH = 'InEnglish'

/** Names of fields and indicators come in both languages: `fields` and `fieldsInEnglish`. */
function named(language: Language, params: MessageParams): MessageParams {
  if (language !== 'en') return params
  const english = Object.entries(params)
    .filter(([key]) => key.endsWith(ENGLISH))
    .map(([key, value]) => [key.slice(0, -ENGLISH.length), value] as const)
  return { ...params, ...Object.fromEntries(english) }
}

/**
 * What a check found, without place and school.
 * @param check Id of the check; the id itself is said where it has no sentence.
 */
export function checkSentence(language: Language, check: string, params: MessageParams): string {
  return sentence(sentenceOf(language, check) ?? check, named(language, params))
}

/** The same with its school before it and, unless a reason was given, what is to be done about it. */
export function checkProblemSentence(language: Language, problem: Problem): string {
  const { advice, ofSchool } = messagesOf(language).checks.checkFrame
  const { code, params, severity, reason } = problem
  const { name } = params
  const found = checkSentence(language, code, params)
  const text = reason === undefined ? advice[severity]({ text: found }) : found
  return name ? ofSchool({ name: String(name), text }) : text
}
