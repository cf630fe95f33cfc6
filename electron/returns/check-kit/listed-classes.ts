import type { SchoolClass } from '../../../shared/contract/lists.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { CheckSubject } from '../checks/check.ts'

type Listed = { readonly stage: ObservationStage; readonly classes: readonly SchoolClass[] }

/** The classes of each stage that the list has, and of the whole school where it has all of them. */
export function listedByPlace(subject: CheckSubject): readonly Listed[] {
  const all = subject.classes()
  const stages = subject.stages
    .map((stage) => ({ stage, classes: all.filter((entry) => entry.stage === stage) }))
    .filter(({ classes }) => classes.length > 0)
  const whole = subject.stages.length > 1 && stages.length === subject.stages.length
  return whole ? [...stages, { stage: 'whole', classes: all }] : stages
}
