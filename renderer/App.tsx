import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { createClient } from '../shared/contract/client.ts'
import { ApplicationProvider } from './api/application.tsx'
import { askEarly } from './api/ask-early.ts'
import { createQueryClient } from './api/create-query-client.ts'
import { createJobStore } from './api/jobs.ts'
import { GridEditsProvider } from './pages/data/grid/grid-edits.tsx'
import { IntakeProvider } from './pages/data/intake-state.tsx'
import { createRouter } from './router.tsx'
import { Appearance } from './shell/Appearance.tsx'
import { LanguageProvider } from './shell/LanguageProvider.tsx'
import type { Connection } from './transport.ts'

type Props = { readonly connection: Connection; readonly nonce: string }

export function App({ connection, nonce }: Props) {
  const [parts] = useState(() => {
    const client = createClient(connection.call)
    const queries = createQueryClient()
    askEarly(client, queries, window.location.pathname)
    return { client, jobs: createJobStore(), queries, router: createRouter() }
  })
  return (
    <LanguageProvider>
      <Appearance nonce={nonce}>
        <ApplicationProvider
          client={parts.client}
          connection={connection}
          jobs={parts.jobs}
          queries={parts.queries}
        >
          <IntakeProvider>
            <GridEditsProvider>
              <RouterProvider router={parts.router} />
            </GridEditsProvider>
          </IntakeProvider>
        </ApplicationProvider>
      </Appearance>
    </LanguageProvider>
  )
}
