import type { Problem } from '../returns/problem.ts'
import { checkProblemSentence, isCheck } from './check-sentence.ts'
import { DEFAULT_LANGUAGE, type Language, messagesOf } from './language.ts'
import { type Message, sentence } from './message.ts'

function problemMessages(language: Language): Readonly<Record<string, Message>> {
  const { reading, intake, layouts } = messagesOf(language)
  return { ...reading, ...intake, ...layouts }
}

/** What a problem says to a clerk: where it is, what is wrong, what to do. */
export function problemSentence(language: Language, problem: Problem): string {
  const { file, sheet, cell, params, code } = problem
  if (isCheck(code, language)) {
    const where = [file, sheet, cell].filter((part) => part !== null && part !== '').join(' › ')
    const text = checkProblemSentence(language, problem)
    return where === '' ? text : `${where}${messagesOf(language).punctuation.colon}${text}`
  }
  const place = { ...(file && { file }), ...(sheet && { sheet }), ...(cell && { cell }) }
  return sentence(problemMessages(language)[code] ?? code, { ...place, ...params })
}

/** Codes that have a sentence. */
export const PROBLEM_CODES: readonly string[] = [
  ...Object.keys(problemMessages(DEFAULT_LANGUAGE)),
  ...Object.keys(messagesOf(DEFAULT_LANGUAGE).checks.checkSentences),
]
