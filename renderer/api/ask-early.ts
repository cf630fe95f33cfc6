import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract/client.ts'
import { answerValue } from './call-failure.ts'
import { type CallInput, type CallName, callByName } from './call-name.ts'

/**
 * Asks what every page begins with while the first of them is still being drawn.
 * @param pathname where the page is; the year stands first in it.
 */
export function askEarly(client: Client, queries: QueryClient, pathname: string): void {
  const ask = <N extends CallName>(name: N, input: CallInput<N>) =>
    void queries.prefetchQuery({
      queryKey: [name, input],
      queryFn: () => answerValue(() => callByName(client, name, input)),
    })
  ask('app.info', {})
  const [, year = ''] = pathname.split('/')
  if (/^\d{4}$/.test(year)) ask('dictionary.standards', { year: Number(year) })
}
