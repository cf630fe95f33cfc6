import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useApplication } from './application.tsx'
import { answerValue, type CallFailure } from './call-failure.ts'
import { type CallInput, type CallName, type CallOutput, callByName } from './call-name.ts'

type Options = {
  /** False: the input is not known yet. */
  readonly enabled?: boolean
  /** Shows the former answer until the new one is there. */
  readonly keepFormer?: boolean
  /** Forgets the answer with the page: what fields begin with is read anew, never as it stood some time ago. */
  readonly fresh?: boolean
  /** Names the call as a job in the status line, where it can be cancelled. */
  readonly job?: string
}

/** The answer of a query of the contract, kept up to date: `useCall('schools.list', {})`. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: Options = {},
): UseQueryResult<CallOutput<N>, CallFailure> {
  const { client, connection, jobs } = useApplication()
  const { job: label } = options
  return useQuery<CallOutput<N>, CallFailure>({
    queryKey: [name, input],
    queryFn: async ({ signal }) => {
      if (label === undefined) return answerValue(() => callByName(client, name, input))
      const job = jobs.begin(label)
      signal.addEventListener('abort', () => void connection.cancel(job))
      return answerValue(() => callByName(client, name, input, { job })).finally(() => jobs.end(job))
    },
    enabled: options.enabled ?? true,
    ...(options.fresh === true ? { gcTime: 0 } : {}),
    ...(options.keepFormer === true ? { placeholderData: keepPreviousData } : {}),
  })
}
