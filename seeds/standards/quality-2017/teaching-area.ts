import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { TEACHING_AREA } from '../kit/numerators.ts'

/** Indicator 4 of 2017 (std §2.3-4), split between stages (std §2.2). */
export const teachingArea: IndicatorDefinition = {
  id: 'teachingArea',
  label: { zh: '生均教学及辅助用房面积', en: 'Teaching and auxiliary rooms per pupil' },
  shortLabel: { zh: '教辅用房', en: 'Teaching rooms' },
  unit: { zh: '平方米', en: 'm²' },
  formHeading: '生均教学及辅助用房面积（㎡）',
  clause:
    '教督〔2017〕6号 资源配置（四）：生均教学及辅助用房面积，小学、初中分别达到4.5平方米以上、5.8平方米以上',
  definition:
    '教学及辅助用房面积减去室内体育用房（体育馆）面积（教基5170，旧表基础基512），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: TEACHING_AREA, junior: TEACHING_AREA },
  denominator: 'students',
  scale: 1,
  shared: true,
  thresholds: { primary: '4.5', junior: '5.8' },
  decimals: 2,
  shortfallUnit: 'squareMetre',
}
