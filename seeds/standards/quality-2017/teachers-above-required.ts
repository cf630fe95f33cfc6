import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { TEACHERS_ABOVE_REQUIRED } from '../kit/numerators.ts'

/** Indicator 1 of 2017 (std §2.3-1): 专科 and above count in 小学, 本科 and above in 初中. */
export const teachersAboveRequired: IndicatorDefinition = {
  id: 'teachersAboveRequired',
  label: {
    zh: '每百名学生拥有高于规定学历教师数',
    en: 'Teachers above the required qualification per 100 pupils',
  },
  shortLabel: { zh: '高学历教师', en: 'Qualified teachers' },
  unit: { zh: '人', en: 'persons' },
  clause:
    '教督〔2017〕6号 资源配置（一）：每百名学生拥有高于规定学历教师数，小学、初中分别达到4.2人以上、5.3人以上',
  definition:
    '高于规定学历专任教师：小学为专科、本科、硕士、博士之和，初中为本科、硕士、博士之和（教基4155 / 4156，旧表基础基423 / 424）；报表只给合计时取合计。除以本学段学年初在校生数，乘以100。',
  numerator: TEACHERS_ABOVE_REQUIRED,
  denominator: 'students',
  scale: 100,
  shared: false,
  thresholds: { primary: '4.2', junior: '5.3' },
  decimals: 2,
  shortfallUnit: 'person',
}
