import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 6 of 2017 (std §1.4). */
export const falsification: CountyItem = {
  id: 'falsification',
  group: 'vetoes',
  number: 6,
  label: { zh: '弄虚作假', en: 'Falsification' },
  text: '有弄虚作假行为。',
  clause: '教督〔2017〕6号 一票否决（6）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：弄虚作假', en: 'None: falsification' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
