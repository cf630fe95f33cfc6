import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { SPORTS_AREA } from '../kit/numerators.ts'

/** Indicator 2 of 2012 (std §2.3), split between stages (std §2.2). */
export const sportsArea: IndicatorDefinition = {
  id: 'sportsArea',
  label: { zh: '生均体育运动场馆面积', en: 'Sports grounds and halls per pupil' },
  shortLabel: { zh: '运动场馆', en: 'Sports area' },
  unit: { zh: '平方米', en: 'm²' },
  clause: '教督〔2012〕3号 校际均衡（二）：生均体育运动场馆面积，计入综合差异系数',
  definition:
    '运动场地面积（基础基522 / 教基5176）与体育馆（室内体育用房）面积（基础基512 / 教基5170）之和，除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: SPORTS_AREA, junior: SPORTS_AREA },
  denominator: 'students',
  scale: 1,
  shared: true,
  decimals: 2,
  shortfallUnit: 'squareMetre',
}
