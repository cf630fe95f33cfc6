import { useCallback, useEffect, useRef, useState } from 'react'
import type { ScenarioRevision } from '../../../../shared/assessment/what-if/scenario.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue, type CallFailure, isCallFailure } from '../../../api/call-failure.ts'
import type { Changes } from './scenario-steps.ts'

/** Typing rests this long before it is kept. */
const REST_MS = 250

export type SavedState = 'saved' | 'saving' | { readonly failure: CallFailure | null }

type Kept = { readonly name: string; readonly changes: Changes }

/**
 * Keeps every change of an opened scenario and its name, one call after the other, the last one also on
 * leaving.
 */
export function useSaver(
  { id, year, revision, ...opened }: ScenarioRevision,
  { name, changes }: Kept,
): SavedState {
  const { client } = useApplication()
  const [state, setState] = useState<SavedState>('saved')
  const kept = useRef<Kept & { readonly revision: number }>({ ...opened, revision })
  const wanted = useRef<Kept>(opened)
  const busy = useRef(false)
  const save = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      while (!isSame(wanted.current, kept.current)) {
        const sent = wanted.current
        const { revision: on } = kept.current
        const input = { id, year, name: sent.name, revision: on, changes: [...sent.changes] }
        const answer = await answerValue(() => client.scenarios.save(input))
        kept.current = { ...sent, revision: answer.revision }
      }
      setState('saved')
    } catch (error) {
      setState({ failure: isCallFailure(error) ? error : null })
    } finally {
      busy.current = false
    }
  }, [client, id, year])
  useEffect(() => {
    wanted.current = { name, changes }
    if (isSame(wanted.current, kept.current)) return
    setState('saving')
    const timer = setTimeout(() => void save(), REST_MS)
    return () => clearTimeout(timer)
  }, [name, changes, save])
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

function isSame(one: Kept, other: Kept): boolean {
  return one.name === other.name && one.changes === other.changes
}
