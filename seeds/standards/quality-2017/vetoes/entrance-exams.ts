import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 1 of 2017 (std §1.4). */
export const entranceExams: CountyItem = {
  id: 'entranceExams',
  group: 'vetoes',
  number: 1,
  label: { zh: '以考试方式招生', en: 'Entrance examinations' },
  text: '存在以考试方式招生。',
  clause: '教督〔2017〕6号 一票否决（1）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：以考试方式招生', en: 'None: entrance examinations' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
