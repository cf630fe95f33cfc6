import type { SchoolClass, SpecialRoom } from '../contract/lists.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { SchoolAttributes } from '../schools/school.ts'

/** A school of a sample county; `key` names it inside the sample only. */
export type SampleSchool = { readonly key: string; readonly attributes: SchoolAttributes }

/** An invented value, in the units of the field dictionary; `school` is null for values of the county. */
export type SampleObservation = {
  readonly school: string | null
  readonly year: number
  readonly stage: ObservationStage
  readonly field: string
  /** Decimal text. */
  readonly value: string
}

export type SamplePlanEntry = {
  /** Name as the plan prints it. */
  readonly plannedName: string
  /** Key of the school of the registry; null: the slot is open. */
  readonly school: string | null
  readonly toVerify: boolean
  readonly note: string | null
}

/** 验收批次 of the county's plan. `promised` and `listed` may differ, and then both are shown (std §10). */
export type SamplePlan = {
  readonly document: string
  /** ISO date on which the plan was published. */
  readonly publishedOn: string
  readonly promised: number
  readonly listed: number
  readonly rounds: readonly {
    /** Calendar year; null: not scheduled. */
    readonly roundYear: number | null
    readonly entries: readonly SamplePlanEntry[]
  }[]
}

/** A county to look at and to try out. All figures are invented; observations get the source `sample`. */
export type SampleCounty = {
  readonly slug: string
  /** Name of the county. */
  readonly county: string
  readonly invented: true
  readonly schools: readonly SampleSchool[]
  readonly plan: SamplePlan
  readonly observations: readonly SampleObservation[]
  readonly classes: readonly {
    readonly school: string
    readonly year: number
    readonly classes: readonly SchoolClass[]
  }[]
  readonly rooms: readonly {
    readonly school: string
    readonly year: number
    readonly rooms: readonly SpecialRoom[]
  }[]
}
