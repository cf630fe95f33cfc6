import { ZERO } from '../decimal/decimal.ts'
import type { ObservationStage } from '../observations/observation-stage.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import type { SplitPart, StageColumns } from './columns.ts'
import type { DerivationNode } from './derivation.ts'
import { difference, observation, sum } from './derivation-nodes.ts'
import { weightedShare } from './derive-share.ts'
import type { CellPortions } from './exact-cell.ts'
import type { Portion } from './portions.ts'
import type { Standard } from './standard.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/**
 * What a stage has in each campus that teaches it and in the rest of the school, added up (std §2.2, 分校区):
 * all of a campus with its pupils only, its share by weights of any other.
 */
export function portionsNode(
  standard: Standard,
  stage: CompulsoryStage,
  { portions, parts, terms }: CellPortions,
  columns: StageColumns,
): DerivationNode {
  const apart = portions.filter(({ campus }) => campus !== null)
  /** A figure of a portion: entered for a campus; for the rest, the school's less those of the campuses. */
  const figure = (portion: Portion, field: string, at: ObservationStage, whole: DerivationNode) => {
    const ofCampus = (one: Portion): DerivationNode => ({
      kind: 'observation',
      campus: one.campus ?? '',
      field,
      stage: at,
      value: entered(one, field, at)?.toFixed() ?? null,
      observationId: null,
    })
    if (portion.campus !== null) return ofCampus(portion)
    const taken = apart.filter((one) => entered(one, field, at)?.eq(0) !== true).map(ofCampus)
    return taken.length === 0 ? whole : difference('restOfSchool', [whole, ...taken])
  }
  const entered = ({ students, amounts }: Portion, field: string, at: ObservationStage) =>
    at === 'whole' ? amounts[terms.findIndex((term) => term.field === field)] : students.get(at)
  const pupils = (portion: Portion, part: SplitPart) =>
    figure(portion, STUDENTS_FIELD, part.stage, observation(STUDENTS_FIELD, part.stage, part.students))
  const numerator = (portion: Portion) => {
    const nodes = terms.map(({ field, sign }) => {
      const found = columns.source(0, columns.fields.indexOf(field), true)
      return { sign, node: figure(portion, field, 'whole', observation(field, 'whole', found)) }
    })
    const added = nodes.filter(({ sign }) => sign === 1).map(({ node }) => node)
    const subtracted = nodes.filter(({ sign }) => sign === -1).map(({ node }) => node)
    return subtracted.length === 0
      ? sum('numerator', added)
      : difference('numerator', [sum('added', added), ...subtracted])
  }
  const shares = portions
    .filter(({ students }) => students.get(stage)?.gt(0) === true)
    .map((portion) => {
      const teaching = parts.filter((part) => (portion.students.get(part.stage) ?? ZERO).gt(0))
      const amount = numerator(portion)
      return teaching.length === 1
        ? amount
        : weightedShare(
            standard,
            stage,
            amount,
            teaching.map((part) => ({ ...part, node: pupils(portion, part) })),
          )
    })
  return sum('campuses', shares)
}
