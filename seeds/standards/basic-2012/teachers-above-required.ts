import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { TEACHERS_ABOVE_REQUIRED } from '../kit/numerators.ts'

/** Indicator 7 of 2012 (std §2.3). */
export const teachersAboveRequired: IndicatorDefinition = {
  id: 'teachersAboveRequired',
  label: { zh: '生均高于规定学历教师数', en: 'Teachers above the required qualification per pupil' },
  shortLabel: { zh: '高学历教师', en: 'Qualified teachers' },
  unit: { zh: '人/生', en: 'per pupil' },
  clause: '教督〔2012〕3号 校际均衡（七）：生均高于规定学历教师数，计入综合差异系数',
  definition:
    '高于规定学历专任教师：小学为专科、本科、硕士、博士之和，初中为本科、硕士、博士之和（基础基423 / 424，教基4155 / 4156）；报表只给合计时取合计。除以本学段学年初在校生数。',
  numerator: TEACHERS_ABOVE_REQUIRED,
  denominator: 'students',
  scale: 1,
  shared: false,
  decimals: 3,
  shortfallUnit: 'person',
}
