import type { MessageParams } from '../../../shared/messages/message.ts'
import type { ReadFailureCode } from './read-result.ts'

/** Leaves the depth of a parser with the reason for which the file is refused; never leaves the worker. */
export class Refusal extends Error {
  readonly code: ReadFailureCode
  readonly params: MessageParams

  constructor(code: ReadFailureCode, params: MessageParams = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'Refusal'
    this.code = code
    this.params = params
  }
}

export function tooLarge(limit: string, allowed: number): Refusal {
  return new Refusal('tooLarge', { limit, allowed })
}
