import type { ImportedSchool } from '../../../shared/contract/imports.ts'
import type { SchoolAttributes } from '../../../shared/schools/school.ts'
import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { stagesOfSchool } from '../../../shared/schools/school-stages.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import type { ExtractRecord } from '../extract.ts'
import type { OpenFile } from './open-file.ts'

export type SubjectRecord = { readonly file: OpenFile; readonly record: ExtractRecord }

/** A school (or the county) with everything that the batch says of it. */
export type Subject = {
  /** Name as it stands in the file where it was met first; null: the county. */
  readonly key: string | null
  /** Id in the registry, or the id that the new school will get; null while it is unknown. */
  readonly schoolId: string | null
  readonly match: ImportedSchool['match'] | 'county'
  readonly kind: SchoolKind | null
  /** 附设班 that the registry knows of. */
  readonly attachedStages: readonly Stage[]
  readonly records: readonly SubjectRecord[]
}

/** The stages that a school teaches; none while its kind is unknown, and of the county. */
export function stagesOfSubject({ kind, attachedStages }: Subject): readonly Stage[] {
  return kind === null ? [] : stagesOfSchool({ kind, attachedStages })
}

export type NewSchool = { readonly id: string; readonly attributes: SchoolAttributes }
