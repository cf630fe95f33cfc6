import { useCallback, useEffect, useRef, useState } from 'react'
import type { ScenarioRevision } from '../../../../shared/assessment/what-if/scenario.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue, type CallFailure, isCallFailure } from '../../../api/call-failure.ts'
import type { Changes } from './scenario-steps.ts'

/** Typing rests this long before it is kept. */
const REST_MS = 250

export type SavedState = 'saved' | 'saving' | { readonly failure: CallFailure | null }

/** Keeps every change of an opened scenario, one call after the other, the last one also on leaving. */
export function useSaver({ id, year, name, revision, changes }: ScenarioRevision, now: Changes): SavedState {
  const { client } = useApplication()
  const [state, setState] = useState<SavedState>('saved')
  const kept = useRef({ revision, changes: changes as Changes })
  const wanted = useRef<Changes>(changes)
  const busy = useRef(false)
  const save = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      while (wanted.current !== kept.current.changes) {
        const sent = wanted.current
        const input = { id, year, name, revision: kept.current.revision, changes: [...sent] }
        const answer = await answerValue(() => client.scenarios.save(input))
        kept.current = { revision: answer.revision, changes: sent }
      }
      setState('saved')
    } catch (error) {
      setState({ failure: isCallFailure(error) ? error : null })
    } finally {
      busy.current = false
    }
  }, [client, id, year, name])
  useEffect(() => {
    wanted.current = now
    if (now === kept.current.changes) return
    setState('saving')
    const timer = setTimeout(() => void save(), REST_MS)
    return () => clearTimeout(timer)
  }, [now, save])
  useEffect(() => {
    const leave = () => void save()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [save])
  return state
}
