import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import { sportsVenuesOfDenseCentres } from '../../relaxations/sports-venues-of-dense-centres.ts'
import { SPORTS_AREA } from '../kit/numerators.ts'

/** Indicator 5 of 2017 (std §2.3-5), split between stages (std §2.2). */
export const sportsArea: IndicatorDefinition = {
  id: 'sportsArea',
  label: { zh: '生均体育运动场馆面积', en: 'Sports grounds and halls per pupil' },
  shortLabel: { zh: '运动场馆', en: 'Sports area' },
  unit: { zh: '平方米', en: 'm²' },
  formHeading: '生均体育运动场馆面积（㎡）',
  clause:
    '教督〔2017〕6号 资源配置（五）：生均体育运动场馆面积，小学、初中分别达到7.5平方米以上、10.2平方米以上',
  definition:
    '运动场地面积（教基5176，旧表基础基522）与体育馆（室内体育用房）面积（教基5170，旧表基础基512）之和，除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
  numerator: { primary: SPORTS_AREA, junior: SPORTS_AREA },
  relaxed: [
    {
      relaxation: sportsVenuesOfDenseCentres.id,
      terms: [{ field: 'otherSportsArea' }, { field: 'leasedSportsArea' }],
    },
  ],
  denominator: 'students',
  scale: 1,
  shared: true,
  thresholds: { primary: '7.5', junior: '10.2' },
  decimals: 2,
  shortfallUnit: 'squareMetre',
}
