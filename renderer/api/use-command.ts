import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useApplication } from './application.tsx'
import { answerValue, type CallFailure } from './call-failure.ts'
import { type CallInput, type CallName, type CallOutput, callByName } from './call-name.ts'

/**
 * A call that is made when the user says so; with `job` it stands in the status line with Cancel. One that
 * `reads` only leaves what is shown as it is.
 */
export function useCommand<N extends CallName>(
  name: N,
  options: { readonly job?: string; readonly reads?: boolean } = {},
): UseMutationResult<CallOutput<N>, CallFailure, CallInput<N>> {
  const { client, jobs } = useApplication()
  const queries = useQueryClient()
  const { job: label, reads = false } = options
  return useMutation<CallOutput<N>, CallFailure, CallInput<N>>({
    mutationFn: async (input) => {
      if (label === undefined) return answerValue(() => callByName(client, name, input))
      const job = jobs.begin(label)
      return answerValue(() => callByName(client, name, input, { job })).finally(() => jobs.end(job))
    },
    onSuccess: () => (reads ? undefined : queries.invalidateQueries()),
  })
}
