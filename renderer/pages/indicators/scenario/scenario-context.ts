import { createContext, useContext } from 'react'
import { useSearchParams } from 'react-router'
import type { SchoolInput } from '../../../../shared/assessment/input.ts'
import type { Assessment } from '../../../../shared/assessment/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { KnownSchool } from '../../../../shared/assessment/what-if/known-school.ts'
import type { Changes, Steps } from './scenario-steps.ts'
import type { SavedState } from './use-saver.ts'

/** The scenario that is open: what it changes, and the year as it would be. */
export type OpenedScenario = {
  readonly id: string
  readonly name: string
  readonly steps: Steps
  readonly saved: SavedState
  readonly standard: Standard
  /** As the data say. */
  readonly data: readonly KnownSchool[]
  readonly schools: readonly KnownSchool[]
  readonly inputs: readonly SchoolInput[]
  readonly unresolved: Changes
  readonly before: Assessment
  readonly assessment: Assessment
  /** `place`: typing on at one place is one step. */
  readonly change: (to: (now: Changes) => Changes, place?: string) => void
  readonly rename: (name: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

export const ScenarioContext = createContext<OpenedScenario | null>(null)

/** Null: the data are shown. */
export function useScenario(): OpenedScenario | null {
  return useContext(ScenarioContext)
}

/** What an address of 指标 ends with, so that it stays in the scenario. */
export function useScenarioSearch(): string {
  const [search] = useSearchParams()
  const id = search.get('scenario')
  return id === null ? '' : `?scenario=${encodeURIComponent(id)}`
}
