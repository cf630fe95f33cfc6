import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { TEACHING_AREA } from '../kit/numerators.ts'

/** Indicator 1 of 2012 (std §2.3), split between stages (std §2.2). */
export const teachingArea: IndicatorDefinition = {
  id: 'teachingArea',
  label: { zh: '生均教学及辅助用房面积', en: 'Teaching and auxiliary rooms per pupil' },
  shortLabel: { zh: '教辅用房', en: 'Teaching rooms' },
  unit: { zh: '平方米', en: 'm²' },
  clause: '教督〔2012〕3号 校际均衡（一）：生均教学及辅助用房面积，计入综合差异系数',
  definition:
    '教学及辅助用房面积减去室内体育用房（体育馆）面积（基础基512 / 教基5170），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: TEACHING_AREA, junior: TEACHING_AREA },
  denominator: 'students',
  scale: 1,
  shared: true,
  decimals: 2,
  shortfallUnit: 'squareMetre',
}
