import { ifKnown } from './formula-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import { PARAMETERS } from './parameters.ts'
import type { CellWork, RowWork } from './stage-work.ts'

/**
 * What a stage has of a facility in each campus and in the rest of the school: all of a campus with its
 * pupils only, its share by weights of any other (std §2.2, 分校区). Blank where a figure is missing, where the
 * campuses have more than the school, or where something is left without pupils.
 */
export function campusFormula(
  { stage, weights }: RowWork,
  values: CellWork['values'],
  { parts, apart }: NonNullable<CellWork['campuses']>,
  inputs: InputSheet,
): string {
  const weightOf = (of: string) => inputs.parameter(PARAMETERS.weight(weights, of))
  const whole = parts.map(({ students }) => inputs.value(students))
  const amounts = values.map(({ used }) => inputs.value(used))
  const campuses = apart.map(({ students, amounts: own }) => ({
    students: students.map(inputs.value),
    amounts: own.map((used) => (used === null ? '0' : inputs.value(used))),
  }))
  const less = (all: string, taken: readonly string[]) => `(${[all, ...taken].join('-')})`
  const rest = {
    students: whole.map((all, part) =>
      less(
        all,
        campuses.map(({ students }) => students[part] ?? '0'),
      ),
    ),
    amounts: amounts.map((all, term) =>
      less(
        all,
        campuses.map((campus) => campus.amounts[term] ?? '0'),
      ),
    ),
  }
  const own = parts.findIndex((part) => part.stage === stage)
  const shares = [...campuses, rest].map((portion) => {
    const sum = portion.amounts.map((at, term) => `${values[term]?.sign === -1 ? '-' : '+'}${at}`).join('')
    const weighted = parts.map(({ stage: of }, part) => `${weightOf(of)}*${portion.students[part]}`)
    const all = weighted.join('+')
    return `IF(${all}<=0,0,(${sum})*${weighted[own]}/(${all}))`
  })
  const left = [...rest.students, ...rest.amounts]
  const disagree = `OR(MIN(${left.join(',')})<0,AND(${rest.students.join('+')}=0,MAX(${rest.amounts.join(',')})>0))`
  const used = [whole, amounts, ...campuses.map(({ students, amounts: of }) => [...students, ...of])].flat()
  return ifKnown(
    used.filter((at) => at !== '0'),
    `IF(${disagree},"",${shares.join('+')})`,
  )
}
