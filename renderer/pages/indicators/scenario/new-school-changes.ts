import { deriveIndicator } from '../../../../shared/assessment/derive.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { applyScenario } from '../../../../shared/assessment/what-if/apply-scenario.ts'
import { toSchoolInput } from '../../../../shared/assessment/what-if/known-school.ts'
import { type ScenarioChange, ValueChange } from '../../../../shared/assessment/what-if/scenario.ts'
import type { SchoolKind } from '../../../../shared/schools/school-kind.ts'
import { type DerivationLeaf, leavesOf } from '../formula.ts'

/** Every value that the indicators ask of a school of this kind, each once. */
export function valuesAsked(standard: Standard, year: number, kind: SchoolKind): readonly DerivationLeaf[] {
  const open: ScenarioChange = { kind: 'open', schoolId: 'new', name: 'new', schoolKind: kind }
  const input = applyScenario(standard, year, [], [open]).schools.map(toSchoolInput)[0]
  if (input === undefined) return []
  const leaves = standard.stages.flatMap((stage) =>
    standard.indicators.flatMap(({ id }) => {
      const derived = deriveIndicator(standard, input, stage, id)
      return derived === null ? [] : leavesOf(derived.derivation)
    }),
  )
  return [...new Map(leaves.map((leaf) => [`${leaf.field}/${leaf.stage}`, leaf])).values()]
}

/** A new school with what is known of it; `values` by `field/stage`, empty where nothing was typed. */
export function newSchoolChanges(
  schoolId: string,
  name: string,
  schoolKind: SchoolKind,
  values: Readonly<Record<string, string | undefined>>,
): readonly ScenarioChange[] {
  const typed = Object.entries(values).flatMap(([place, value = '']): ScenarioChange[] => {
    const [field, stage] = place.split('/')
    const change = ValueChange.safeParse({ kind: 'value', schoolId, field, stage, value: value.trim() })
    return change.success ? [change.data] : []
  })
  return [{ kind: 'open', schoolId, name, schoolKind }, ...typed]
}
