import { dispersionResult } from '../../../shared/assessment/dispersion-result.ts'
import type { DispersionResult } from '../../../shared/assessment/result.ts'
import { STUDENTS_FIELD } from '../../../shared/assessment/taught-stages.ts'
import type { CheckCounty, CountyFound, CountySchool, CountyValue } from '../check-kit/county.ts'
import { numeratorFields } from '../check-kit/indicator-fields.ts'
import { type JudgedStage, rowsById } from '../check-kit/judge-county.ts'
import type { CountyCheck } from './check.ts'

/** Cited at most: those that move the coefficient furthest. */
const CITED_SCHOOLS = 10

/** Changed values that move a 差异系数 to the other side of its limit (product §4). */
export const coefficientFlip: CountyCheck = {
  id: 'coefficientFlips',
  label: { zh: '改动使差异系数结论改变', en: 'Changes that flip a dispersion coefficient' },
  explanation: {
    zh: '数值改动前后，一项差异系数由不超过界限变为超过，或由超过变为不超过。列出影响最大的学校，请核对改动是否属实。',
    en: 'By the values before and after the changes a dispersion coefficient stands on the other side of its limit. The schools that move it furthest are named: check their changes.',
  },
  level: 'schools',
  severity: 'warning',
  fields: [],
  find: (county) => {
    const changed = county.schools.filter(({ changes }) => changes.length > 0)
    if (changed.length === 0) return []
    return county.standards.flatMap((standard) => {
      const before = county.judgedBefore(standard)
      return county.judged(standard).flatMap((after, index) => {
        const then = before[index]
        return then ? flipsOfStage(county, changed, then, after) : []
      })
    })
  },
}

function flipsOfStage(
  { schools }: CheckCounty,
  changed: readonly CountySchool[],
  before: JudgedStage,
  after: JudgedStage,
): CountyFound[] {
  const { compiled } = after
  return compiled.indicators.flatMap(({ definition }, index) => {
    const then = dispersionResult(compiled, before.columns, before.judgement, index)
    const now = dispersionResult(compiled, after.columns, after.judgement, index)
    if (!flips(then, now)) return []
    const fields = new Set([...numeratorFields(definition, compiled.stage), STUDENTS_FIELD])
    const moved = mostMoving(changed, fields, before, after, index)
    const names = new Map(schools.map(({ input }) => [input.school.id, input.school.name]))
    const at = moved.flatMap(({ input, changes }) =>
      changes
        .filter(({ field }) => fields.has(field))
        .flatMap(({ field, stage, value, former }): CountyValue[] => [
          { schoolId: input.school.id, field, stage, value },
          { schoolId: input.school.id, field, stage, value: former, standing: 'former' },
        ]),
    )
    const params = {
      stage: compiled.stage,
      indicator: definition.label.zh,
      indicatorInEnglish: definition.label.en,
      before: shown(then),
      after: shown(now),
      limit: String(now.limit),
      exceeded: now.status === 'exceeded' ? 1 : 0,
      schools: moved.map(({ input }) => names.get(input.school.id) ?? '').join('、'),
    }
    return [{ schoolId: null, params, at }]
  })
}

function flips(before: DispersionResult, after: DispersionResult): boolean {
  const known = ['met', 'exceeded']
  return known.includes(before.status) && known.includes(after.status) && before.status !== after.status
}

const shown = ({ coefficient }: DispersionResult) => (coefficient === null ? '' : coefficient.toFixed(3))

/** The changed schools by how much they moved the weighted variance, furthest first. */
function mostMoving(
  changed: readonly CountySchool[],
  fields: ReadonlySet<string>,
  before: JudgedStage,
  after: JudgedStage,
  index: number,
): readonly CountySchool[] {
  const share = (stage: JudgedStage) => {
    const rows = rowsById(stage)
    const { values } = stage.judgement.indicators[index] ?? {}
    const mean = stage.judgement.dispersion[index]?.mean ?? 0
    return (id: string): number => {
      const row = rows.get(id)
      if (row === undefined) return 0
      const figure = values?.[row] ?? mean
      return (stage.columns.students[row] ?? 0) * (figure - mean) ** 2
    }
  }
  const [then, now] = [share(before), share(after)]
  return changed
    .filter(({ changes }) => changes.some(({ field }) => fields.has(field)))
    .map((school) => {
      const { id } = school.input.school
      return { school, effect: Math.abs(now(id) - then(id)) }
    })
    .sort(
      (one, other) =>
        other.effect - one.effect ||
        one.school.input.school.name.localeCompare(other.school.input.school.name),
    )
    .slice(0, CITED_SCHOOLS)
    .map(({ school }) => school)
}
