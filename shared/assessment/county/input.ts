import type { DeclaredValues, SchoolFacts } from '../../checklists/school-facts.ts'
import type { SchoolClass, SpecialRoom } from '../../contract/lists.ts'
import type { GrantedRelaxation, RelaxationDefinition } from '../../relaxations/relaxation.ts'
import type { FiscalResult } from '../fiscal/result.ts'
import type { InputValue, SchoolInput } from '../input.ts'
import type { CountyScoring } from './score.ts'

/** A school as the county items see it. An empty list of classes or rooms is one that was not entered. */
export type CountySchool = {
  readonly input: SchoolInput
  readonly facts: SchoolFacts
  /** The values of `input` again, as conditions ask for them. */
  readonly declared: DeclaredValues
  readonly classes: readonly SchoolClass[]
  readonly rooms: readonly SpecialRoom[]
  /** The relaxations that the county applies to it. */
  readonly granted: readonly GrantedRelaxation[]
}

/** What people said of a judged rule. */
export type CountyJudgement = {
  readonly item: string
  readonly rule: string
  readonly met: boolean
}

/** The way that a county chose for a rule in the place of `inUse`. */
export type CountyChoice = { readonly item: string; readonly rule: string; readonly way: string }

export type CountyInput = {
  /** The schools of the county in the year. */
  readonly schools: readonly CountySchool[]
  /** Fields that are counted by stage. */
  readonly byStage: ReadonlySet<string>
  /** Values that belong to no school, by field. */
  readonly county: (field: string) => InputValue | null
  readonly judgements: readonly CountyJudgement[]
  readonly choices: readonly CountyChoice[]
  /** Left out: no scoring sheet is filled in. */
  readonly scorings?: readonly CountyScoring[]
  /** How the money of the county developed; left out: no line is told by it. */
  readonly fiscal?: FiscalResult
  /** Conditions of the relaxations. */
  readonly relaxations: readonly RelaxationDefinition[]
}
