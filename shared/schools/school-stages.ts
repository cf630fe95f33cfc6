import { type SchoolKind, stagesOfKind } from './school-kind.ts'
import { STAGES, type Stage } from './stage.ts'

/** What says which stages a school teaches. */
export type TeachesStages = {
  readonly kind: SchoolKind
  /** 附设班; left out: it has none. */
  readonly attachedStages?: readonly Stage[] | undefined
}

/**
 * The stages that a school teaches: those of its kind and those of its attached classes (附设班), in the
 * order of the stages. std §2.2: attached classes share the facilities as the parts of an 一贯制 do. A school
 * outside compulsory education (职业学校, 幼儿园) teaches none: it may not have such classes (std §1.2-4).
 */
export function stagesOfSchool({ kind, attachedStages = [] }: TeachesStages): readonly Stage[] {
  const own = stagesOfKind(kind)
  if (attachedStages.length === 0 || own.length === 0) return own
  return STAGES.filter((stage) => own.includes(stage) || attachedStages.includes(stage))
}
