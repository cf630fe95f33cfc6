import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 2 of 2017 (std §1.4). */
export const unlawfulSchoolChoice: CountyItem = {
  id: 'unlawfulSchoolChoice',
  group: 'vetoes',
  number: 2,
  label: { zh: '违规择校', en: 'Unlawful choice of schools' },
  text: '存在违规择校行为。',
  clause: '教督〔2017〕6号 一票否决（2）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：违规择校', en: 'None: unlawful choice of schools' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
