import type { CallError, Result } from '../../shared/contract/result.ts'

/** Why a call has no value: the application answered with an error, or it cannot be reached. */
export type CallFailure = Error & { readonly callError: CallError | null }

export function callFailure(callError: CallError | null): CallFailure {
  return Object.assign(new Error(callError?.code ?? 'unreachable'), { callError })
}

export function isCallFailure(error: unknown): error is CallFailure {
  return error instanceof Error && 'callError' in error
}

/** The value of an answer. @throws CallFailure where there is none. */
export async function answerValue<T>(answer: () => Promise<Result<T>>): Promise<T> {
  const result = await answer().catch(() => null)
  if (result === null) throw callFailure(null)
  if (!result.ok) throw callFailure(result.error)
  return result.value
}

export function wasCancelled(error: unknown): boolean {
  return isCallFailure(error) && error.callError?.code === 'cancelled'
}
