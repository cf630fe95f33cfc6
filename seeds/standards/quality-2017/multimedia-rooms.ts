import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'

const terms: readonly NumeratorTerm[] = [{ field: 'multimediaRooms' }]

/** Indicator 7 of 2017 (std §2.3-7), split between stages (std §2.2). */
export const multimediaRooms: IndicatorDefinition = {
  id: 'multimediaRooms',
  label: { zh: '每百名学生拥有网络多媒体教室数', en: 'Networked multimedia classrooms per 100 pupils' },
  shortLabel: { zh: '多媒体教室', en: 'Multimedia rooms' },
  unit: { zh: '间', en: 'rooms' },
  clause:
    '教督〔2017〕6号 资源配置（七）：每百名学生拥有网络多媒体教室数，小学、初中分别达到2.3间以上、2.4间以上',
  definition:
    '网络多媒体教室间数（教基5176，旧表基础基522两栏之和），除以学年初在校生数，乘以100；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: terms, junior: terms },
  denominator: 'students',
  scale: 100,
  shared: true,
  thresholds: { primary: '2.3', junior: '2.4' },
  decimals: 2,
  shortfallUnit: 'room',
}
