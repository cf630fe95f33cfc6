import type { ErrorCode } from '../shared/contract/error-code.ts'

/** An outcome that the contract declares; anything else that is thrown becomes `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.params = params
  }
}
