import type { Language } from '../../../shared/messages/language.ts'
import type { Ports } from '../../ports.ts'

/** 0 done, 1 problems in the input (listed), 2 wrong use (issue text and decisions.md). */
export const EXIT = { done: 0, problems: 1, wrongUse: 2 } as const
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

export type Output = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly language: Language
  readonly printPdf: Ports['printPdf']
}

/** The command was called wrongly; the text says how. */
export class WrongUse extends Error {}
