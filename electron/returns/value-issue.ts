import type { MessageParams } from '../../shared/messages/message.ts'
import type { Severity } from '../../shared/returns/problem.ts'

/** What is wrong with a value, or was done to it, before it is known where it stands. */
export type ValueIssue = {
  readonly code: string
  readonly severity: Severity
  readonly params: MessageParams
  /** Why it stands as it is, where that was said before. */
  readonly reason?: string | undefined
}

export function valueError(code: string, params: MessageParams = {}): ValueIssue {
  return { code, severity: 'error', params }
}

export function valueWarning(code: string, params: MessageParams = {}): ValueIssue {
  return { code, severity: 'warning', params }
}

export function valueNote(code: string, params: MessageParams = {}): ValueIssue {
  return { code, severity: 'note', params }
}
