import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'midTitleTeachers' }]

/** Indicator 8 of 2012 (std §2.3). */
export const midTitleTeachers: IndicatorDefinition = {
  id: 'midTitleTeachers',
  label: {
    zh: '生均中级及以上专业技术职务教师数',
    en: 'Teachers with an intermediate or higher title per pupil',
  },
  shortLabel: { zh: '中级以上教师', en: 'Titled teachers' },
  unit: { zh: '人/生', en: 'per pupil' },
  clause: '教督〔2012〕3号 校际均衡（八）：生均中级及以上专业技术职务教师数，计入综合差异系数',
  definition:
    '具有中级及以上专业技术职务的专任教师数（基础基422）除以本学段学年初在校生数；按学段分别统计，不拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 1,
  shared: false,
  decimals: 3,
  shortfallUnit: 'person',
}
