import type { Problem } from '../../returns/problem.ts'
import type { Message } from '../message.ts'
import { sentence } from '../message.ts'
import { intakeMessages } from './intake.ts'
import { readingMessages } from './reading.ts'

const messages: Readonly<Record<string, Message>> = { ...readingMessages, ...intakeMessages }

/** What a problem says to a clerk: where it is, what is wrong, what to do. */
export function problemSentence(problem: Problem): string {
  const { file, sheet, cell, params, code } = problem
  const place = { ...(file && { file }), ...(sheet && { sheet }), ...(cell && { cell }) }
  return sentence(messages[code] ?? code, { ...place, ...params })
}

/** Codes that have a sentence. */
export const PROBLEM_CODES: readonly string[] = Object.keys(messages)
