import { useCallback, useEffect, useState } from 'react'
import type { OpenedVisit } from '../../../shared/visits/visit-form.ts'
import { useApplication } from '../../api/application.tsx'
import { answerValue, type CallFailure, isCallFailure } from '../../api/call-failure.ts'

type Loaded = {
  readonly data: OpenedVisit | undefined
  readonly error: CallFailure | null
  /** Counts the readings with which the page begins anew. */
  readonly reading: number
}

type VisitReading = Loaded & {
  /** Reads the visit, and the page begins anew with it. */
  readonly refetch: () => void
  /** Reads what stands beside the answers; the page goes on. */
  readonly refresh: () => void
}

/**
 * The visit as it stood when the page opened it. It is not read again by itself: from then on the page
 * knows the answers before the application does.
 */
export function useVisitForm(visitId: string): VisitReading {
  const { client } = useApplication()
  const [loaded, setLoaded] = useState<Loaded>({ data: undefined, error: null, reading: 0 })
  const [wanted, setWanted] = useState({ reading: 1 })
  useEffect(() => {
    const { reading } = wanted
    let stale = false
    answerValue(() => client.visits.get({ visitId })).then(
      (data) => {
        if (!stale) setLoaded({ data, error: null, reading })
      },
      (error: unknown) => {
        if (stale || !isCallFailure(error)) return
        // The page that stands there is not taken away: what is typed into it may not be on disk yet.
        setLoaded((known) => (known.reading === reading ? known : { data: undefined, error, reading }))
      },
    )
    return () => {
      stale = true
    }
  }, [client, visitId, wanted])
  const refetch = useCallback(() => setWanted(({ reading }) => ({ reading: reading + 1 })), [])
  const refresh = useCallback(() => setWanted(({ reading }) => ({ reading })), [])
  return { ...loaded, refetch, refresh }
}
