import { useCallback, useEffect, useState } from 'react'
import type { OpenedVisit } from '../../../shared/visits/visit-form.ts'
import { useApplication } from '../../api/application.tsx'
import { answerValue, type CallFailure, isCallFailure } from '../../api/call-failure.ts'

type Loaded = {
  readonly data: OpenedVisit | undefined
  readonly error: CallFailure | null
  /** Counts the readings, so that the page can begin anew with each. */
  readonly reading: number
}

/**
 * The visit as it stood when the page opened it. It is not read again by itself: from then on the page
 * knows the answers before the application does.
 */
export function useVisitForm(visitId: string): Loaded & { readonly refetch: () => void } {
  const { client } = useApplication()
  const [loaded, setLoaded] = useState<Loaded>({ data: undefined, error: null, reading: 0 })
  const [wanted, setWanted] = useState(0)
  useEffect(() => {
    let stale = false
    answerValue(() => client.visits.get({ visitId })).then(
      (data) => {
        if (!stale) setLoaded({ data, error: null, reading: wanted + 1 })
      },
      (error: unknown) => {
        if (!stale && isCallFailure(error)) setLoaded({ data: undefined, error, reading: wanted })
      },
    )
    return () => {
      stale = true
    }
  }, [client, visitId, wanted])
  const refetch = useCallback(() => setWanted((count) => count + 1), [])
  return { ...loaded, refetch }
}
