import type { ProposedClass, SchoolClass } from '../../../shared/contract/lists.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { classNameInGrade } from '../../returns/text/class-name.ts'

const GRADES: Readonly<Record<Stage, { readonly first: number; readonly last: number }>> = {
  primary: { first: 1, last: 6 },
  junior: { first: 7, last: 9 },
  senior: { first: 10, last: 12 },
}

/**
 * The classes of a new year as last year's lead one to expect: each a grade higher, the highest gone, and
 * as many new ones as entered last year. How many pupils they have is for a person to say.
 */
export function proposeClasses(before: readonly SchoolClass[]): ProposedClass[] {
  const stages = new Set(before.map(({ stage }) => stage))
  return [...stages].flatMap((stage) => {
    const own = before.filter((one) => one.stage === stage)
    // Where the grades of a stage are counted from one, they are counted on.
    const lowest = Math.min(...own.map(({ grade }) => grade))
    const { first, last } = GRADES[stage]
    const highest = lowest < first ? last - first + 1 : last
    const entered = own.filter(({ grade }) => grade === lowest)
    const risen = own
      .filter(({ grade }) => grade < highest)
      .map(({ grade, name }) => ({
        stage,
        grade: grade + 1,
        name: classNameInGrade(name, grade, grade + 1),
      }))
    return [...entered.map(({ grade, name }) => ({ stage, grade, name })), ...risen]
  })
}
