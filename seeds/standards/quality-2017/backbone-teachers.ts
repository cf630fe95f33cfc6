import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'backboneTeachers' }]

/** Indicator 2 of 2017 (std §2.3-2). */
export const backboneTeachers: IndicatorDefinition = {
  id: 'backboneTeachers',
  label: {
    zh: '每百名学生拥有县级以上骨干教师数',
    en: 'Backbone teachers of county level and above per 100 pupils',
  },
  shortLabel: { zh: '骨干教师', en: 'Backbone teachers' },
  unit: { zh: '人', en: 'persons' },
  formHeading: '每百名学生拥有县级及以上骨干教师数',
  clause: '教督〔2017〕6号 资源配置（二）：每百名学生拥有县级以上骨干教师数，小学、初中均达到1人以上',
  definition:
    '县级及以上骨干教师数（教基1102续，旧表基础基112），按学段计，除以本学段学年初在校生数，乘以100。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 100,
  shared: false,
  thresholds: { primary: '1', junior: '1' },
  decimals: 2,
  shortfallUnit: 'person',
}
