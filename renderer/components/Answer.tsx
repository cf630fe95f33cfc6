import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import type { CallFailure } from '../api/call-failure.ts'
import { FailureAlert } from './FailureAlert.tsx'
import { useLate } from './use-late.ts'

type Props<T> = {
  readonly query: {
    readonly data: T | undefined
    readonly error: CallFailure | null
    readonly refetch: () => unknown
  }
  readonly children: (value: T) => ReactNode
}

/** The answer of a call: nothing under 200 ms, then a skeleton, then the value or what went wrong. */
export function Answer<T>({ query, children }: Props<T>) {
  const late = useLate(200)
  if (query.data !== undefined) return children(query.data)
  if (query.error !== null) return <FailureAlert error={query.error} onRetry={() => void query.refetch()} />
  return late ? <Skeleton active aria-busy /> : null
}
