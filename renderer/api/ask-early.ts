import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '../../shared/contract/client.ts'
import { answerValue } from './call-failure.ts'
import { callByName } from './call-name.ts'

/** Asks what every page begins with while the first of them is still being drawn. */
export function askEarly(client: Client, queries: QueryClient): void {
  for (const name of ['app.info', 'dictionary.standards'] as const) {
    void queries.prefetchQuery({
      queryKey: [name, {}],
      queryFn: () => answerValue(() => callByName(client, name, {})),
    })
  }
}
