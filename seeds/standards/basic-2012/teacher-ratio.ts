import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'fullTimeTeachers' }]

/** Indicator 6 of 2012 (std §2.3). */
export const teacherRatio: IndicatorDefinition = {
  id: 'teacherRatio',
  label: { zh: '师生比', en: 'Teachers per pupil' },
  shortLabel: { zh: '师生比', en: 'Teachers' },
  unit: { zh: '人/生', en: 'per pupil' },
  clause: '教督〔2012〕3号 校际均衡（六）：师生比，计入综合差异系数',
  definition: '专任教师数除以本学段学年初在校生数；按学段分别统计，不拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 1,
  shared: false,
  decimals: 3,
  shortfallUnit: 'person',
}
