import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Client } from '../../shared/contract/client.ts'
import type { Connection } from '../transport.ts'
import { invalidateSoon } from './invalidate-soon.ts'
import type { Job, JobStore } from './jobs.ts'

export type Application = {
  readonly client: Client
  readonly connection: Connection
  readonly jobs: JobStore
  /** When something was last written, as told by events since this page opened; ISO time. */
  readonly writtenAt: string | null
}

const ApplicationContext = createContext<Application | null>(null)

type Props = {
  readonly client: Client
  readonly connection: Connection
  readonly jobs: JobStore
  readonly queries: QueryClient
  readonly children: ReactNode
}

/** Gives the screens the door, and keeps what they show up to date by the application's events. */
export function ApplicationProvider({ client, connection, jobs, queries, children }: Props) {
  const [writtenAt, setWrittenAt] = useState<string | null>(null)
  useEffect(() => {
    const invalidate = invalidateSoon(queries)
    return connection.subscribe((event) => {
      jobs.receive(event)
      if (event.kind !== 'changed') return
      setWrittenAt(event.at)
      invalidate()
    })
  }, [connection, jobs, queries])
  return (
    <ApplicationContext value={{ client, connection, jobs, writtenAt }}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApplicationContext>
  )
}

export function useApplication(): Application {
  const application = useContext(ApplicationContext)
  if (application === null) throw new Error('useApplication outside ApplicationProvider')
  return application
}

export function useRunningJobs(): readonly Job[] {
  const { jobs } = useApplication()
  return useSyncExternalStore(jobs.subscribe, jobs.running)
}
