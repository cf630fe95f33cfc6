import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 3 of 2017 (std §1.4). */
export const keySchools: CountyItem = {
  id: 'keySchools',
  group: 'vetoes',
  number: 3,
  label: { zh: '重点学校或重点班', en: 'Key schools or key classes' },
  text: '存在重点学校或重点班。',
  clause: '教督〔2017〕6号 一票否决（3）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：重点学校或重点班', en: 'None: key schools or key classes' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
