import { STUDENTS_FIELD } from '../../../shared/assessment/taught-stages.ts'
import type { CheckCounty, CountyFound, CountyValue } from '../check-kit/county.ts'
import { numeratorFields } from '../check-kit/indicator-fields.ts'
import type { JudgedStage } from '../check-kit/judge-county.ts'
import { OUTLIER_LIMITS } from '../check-kit/outlier-limits.ts'
import { type RobustScale, robustScale } from '../check-kit/robust-scores.ts'
import type { CountyCheck } from './check.ts'

/** A figure per pupil far from that of the other schools of the stage (product §4, robust outliers). */
export const countyOutlier: CountyCheck = {
  id: 'countyOutlier',
  label: { zh: '与全县其他学校相差悬殊', en: 'Far from the other schools of the county' },
  explanation: {
    zh: '同一学段各校的生均（每百名学生）数值与全县中位数比较。各校与中位数之差的中位数，折算成通常的差距；偏离超过通常差距的3.5倍、又超过中位数一半的，请核对分子和在校生数。少于6所学校的不比较。',
    en: 'Figures per pupil of a stage are compared with the county’s median. The median distance of the schools to it gives their usual spread; more than 3.5 times that, and more than half of the median away, is to be checked, numerator and enrolment. Not compared with fewer than 6 schools.',
  },
  level: 'schools',
  severity: 'warning',
  fields: [],
  find: (county) => {
    const behind = county.schools.filter(({ underCheck }) => !underCheck)
    const notUnderCheck = new Set(behind.map(({ input }) => input.school.id))
    const seen = new Set<string>()
    return county.standards.flatMap((standard) =>
      county.judged(standard).flatMap((stage) =>
        stage.compiled.indicators.flatMap(({ definition }, index) => {
          // Two standards may have an indicator in common.
          const key = JSON.stringify([stage.compiled.stage, definition.numerator, definition.scale])
          if (seen.has(key)) return []
          seen.add(key)
          return outliers(stage, index, notUnderCheck)
        }),
      ),
    )
  },
}

function outliers(stage: JudgedStage, index: number, notUnderCheck: ReadonlySet<string>): CountyFound[] {
  const values = stage.judgement.indicators[index]?.values ?? new Float64Array(0)
  const known = values.filter((value) => !Number.isNaN(value))
  if (known.length < OUTLIER_LIMITS.minimumSchools) return []
  const scale = robustScale(known)
  const found: CountyFound[] = []
  values.forEach((value, row) => {
    const input = stage.rows[row]?.input
    if (!input || !standsApart(scale, value) || notUnderCheck.has(input.school.id)) return
    found.push(foundAt(stage, index, input, value, scale, known.length))
  })
  return found
}

function standsApart({ median, score }: RobustScale, value: number): boolean {
  if (Number.isNaN(value) || Math.abs(score(value)) <= OUTLIER_LIMITS.score) return false
  return Math.abs(value - median) > OUTLIER_LIMITS.share * Math.abs(median)
}

function foundAt(
  { compiled }: JudgedStage,
  index: number,
  input: CheckCounty['schools'][number]['input'],
  value: number,
  { median, score }: RobustScale,
  schools: number,
): CountyFound {
  const definition = compiled.indicators[index]?.definition
  const { stage } = compiled
  const places = [...(definition ? numeratorFields(definition, stage) : []), STUDENTS_FIELD]
  const at = places.flatMap((field): CountyValue[] => {
    for (const place of [stage, 'whole'] as const) {
      const found = input.value(field, place)
      if (found) return [{ schoolId: input.school.id, field, stage: place, value: found.value }]
    }
    return []
  })
  const decimals = definition?.decimals ?? 2
  return {
    schoolId: input.school.id,
    params: {
      stage,
      indicator: definition?.label.zh ?? '',
      indicatorInEnglish: definition?.label.en ?? '',
      value: value.toFixed(decimals),
      median: median.toFixed(decimals),
      schools,
      times: Math.abs(score(value)).toFixed(1),
      limit: OUTLIER_LIMITS.score,
    },
    at,
  }
}
