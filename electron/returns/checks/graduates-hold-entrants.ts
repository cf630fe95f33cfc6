import type { CountySchool, CountyValue } from '../check-kit/county.ts'
import type { CountyCheck } from './check.ts'

/** 小学毕业生数 ≥ 本年初一招生数 over the county (std §7.3). */
export const graduatesHoldEntrants: CountyCheck = {
  id: 'graduatesBelowEntrants',
  label: { zh: '全县小学毕业生不少于初一招生', en: 'Primary graduates hold the junior entrants' },
  explanation: {
    zh: '全县各小学上学年毕业生加起来，不应少于各初中本年招生数。有小学没有填报毕业生数时不比较。',
    en: 'All primary graduates of the school year before should be no fewer than all entrants of the junior stage. Not compared while a school with a primary stage lacks its graduates.',
  },
  level: 'schools',
  severity: 'warning',
  fields: ['graduatedStudents', 'entrants'],
  find: ({ schools }) => {
    const graduates = valuesOf(schools, 'graduatedStudents', 'primary')
    const entrants = valuesOf(schools, 'entrants', 'junior')
    if (graduates.length === 0 || entrants.length === 0) return []
    const withPrimary = schools.filter(({ input }) => Number(input.value('students', 'primary')?.value) > 0)
    const reported = new Set(graduates.map(({ schoolId }) => schoolId))
    if (withPrimary.some(({ input }) => !reported.has(input.school.id))) return []
    const [left, entered] = [totalOf(graduates), totalOf(entrants)]
    if (left >= entered) return []
    return [
      { schoolId: null, params: { graduates: left, entrants: entered }, at: [...entrants, ...graduates] },
    ]
  },
}

function valuesOf(
  schools: readonly CountySchool[],
  field: string,
  stage: 'primary' | 'junior',
): readonly CountyValue[] {
  const values: CountyValue[] = []
  for (const { input } of schools) {
    const found = input.value(field, stage)
    if (found) values.push({ schoolId: input.school.id, field, stage, value: found.value })
  }
  return values
}

const totalOf = (values: readonly CountyValue[]) =>
  values.reduce((total, { value }) => total + Number(value), 0)
