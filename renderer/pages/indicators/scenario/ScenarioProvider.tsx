import { type ReactNode, useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react'
import { useSearchParams } from 'react-router'
import { assess } from '../../../../shared/assessment/assess.ts'
import { applyScenario } from '../../../../shared/assessment/what-if/apply-scenario.ts'
import { toSchoolInput } from '../../../../shared/assessment/what-if/known-school.ts'
import type { ScenarioRevision } from '../../../../shared/assessment/what-if/scenario.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { useBasis } from '../../../routes.ts'
import { type OpenedScenario, ScenarioContext } from './scenario-context.ts'
import { takeStep } from './scenario-steps.ts'
import { useSaver } from './use-saver.ts'

/** The scenario of the address, for the page and its drawers; the data where it names none. */
export function ScenarioProvider({ children }: { readonly children: ReactNode }) {
  const [search] = useSearchParams()
  const id = search.get('scenario')
  return id === null ? (
    children
  ) : (
    <Opening key={id} id={id}>
      {children}
    </Opening>
  )
}

function Opening({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const basis = useBasis()
  const kept = useCall('scenarios.get', { id })
  const known = useCall('assessments.inputs', basis, { keepFormer: true })
  const [opened, setOpened] = useState<ScenarioRevision | null>(null)
  useEffect(() => {
    // What was remembered of it may be older than what this window did to it last.
    if (!kept.isFetching && kept.data !== undefined) setOpened((now) => now ?? kept.data.scenario)
  }, [kept.isFetching, kept.data])
  return (
    <Answer query={kept}>
      {() => (
        <Answer query={known}>
          {(inputs) =>
            opened === null ? null : (
              <Opened scenario={opened} known={inputs}>
                {children}
              </Opened>
            )
          }
        </Answer>
      )}
    </Answer>
  )
}

type Props = {
  readonly scenario: ScenarioRevision
  readonly known: CallOutput<'assessments.inputs'>
  readonly children: ReactNode
}

function Opened({ scenario, known: { standard, schools: data }, children }: Props) {
  const { year } = useBasis()
  const [steps, act] = useReducer(takeStep, {
    now: scenario.changes,
    past: [],
    future: [],
    place: null,
  })
  const [name, rename] = useState(scenario.name)
  const saved = useSaver(scenario, { name, changes: steps.now })
  const before = useMemo(() => assess(standard, year, data.map(toSchoolInput)), [standard, year, data])
  // The field is drawn first, then what follows from it.
  const changes = useDeferredValue(steps.now)
  const after = useMemo(() => {
    const { schools, unresolved } = applyScenario(standard, year, data, changes)
    const inputs = schools.map(toSchoolInput)
    return { schools, unresolved, inputs, assessment: assess(standard, year, inputs) }
  }, [standard, year, data, changes])
  const opened = useMemo(
    (): OpenedScenario => ({
      id: scenario.id,
      name,
      steps,
      saved,
      standard,
      data,
      before,
      ...after,
      change: (to, place) => act({ kind: 'change', to, place: place ?? null }),
      rename,
      undo: () => act({ kind: 'undo' }),
      redo: () => act({ kind: 'redo' }),
    }),
    [scenario, name, steps, saved, standard, data, before, after],
  )
  return <ScenarioContext value={opened}>{children}</ScenarioContext>
}
