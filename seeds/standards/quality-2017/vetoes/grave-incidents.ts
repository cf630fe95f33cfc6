import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 5 of 2017 (std §1.4). */
export const graveIncidents: CountyItem = {
  id: 'graveIncidents',
  group: 'vetoes',
  number: 5,
  label: { zh: '重大安全责任事故和严重违纪违规事件', en: 'Grave accidents or breaches' },
  text: '教育系统存在重大安全责任事故和严重违纪违规事件。',
  clause: '教督〔2017〕6号 一票否决（5）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：重大安全责任事故和严重违纪违规事件', en: 'None: grave accidents or breaches' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
