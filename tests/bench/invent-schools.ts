import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { compileStandard } from '../../shared/assessment/compiled-standard.ts'
import type { InputValue, SchoolInput } from '../../shared/assessment/input.ts'
import { SCHOOL_KINDS, stagesOfKind } from '../../shared/schools/school-kind.ts'
import { inventedAmount } from './assessment-columns.ts'
import { TOTALS } from './totals.ts'

const KINDS = SCHOOL_KINDS.filter((kind) => !quality2017.scope.excludedKinds.includes(kind))

/** Invented schools of all kinds, teachers by stage and facilities for the whole school, as forms give them. */
export function inventSchools(count: number, random: () => number): readonly SchoolInput[] {
  const fieldsByStage = new Map(compileStandard(quality2017).map(({ stage, fields }) => [stage, fields]))
  const facilities = new Set(
    quality2017.indicators
      .filter(({ shared }) => shared)
      .flatMap(({ numerator }) => numerator.primary.flatMap((term) => [term, ...(term.otherwise ?? [])]))
      .map(({ field }) => field),
  )
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'primary'
    const values = new Map<string, Map<string, InputValue>>()
    const put = (field: string, stage: string, value: number) => {
      const byStage = values.get(field) ?? new Map<string, InputValue>()
      const observationId = `${index}/${field}/${stage}`
      values.set(field, byStage.set(stage, { observationId, value: String(value) }))
    }
    let pupils = 0
    for (const stage of stagesOfKind(kind)) {
      const enrolment = 60 + Math.floor(random() * 1800)
      pupils += enrolment
      put('students', stage, enrolment)
      for (const field of (stage !== 'senior' && fieldsByStage.get(stage)) || []) {
        if (!facilities.has(field) && !TOTALS.has(field)) {
          put(field, stage, inventedAmount(field, enrolment, random))
        }
      }
    }
    for (const field of facilities) put(field, 'whole', inventedAmount(field, pupils, random))
    return {
      school: {
        id: `school-${index}`,
        code: null,
        name: `示例学校${index}`,
        kind,
        sponsor: 7,
        status: 'open',
        invented: true,
      },
      value: (field, stage) => values.get(field)?.get(stage) ?? null,
    }
  })
}
