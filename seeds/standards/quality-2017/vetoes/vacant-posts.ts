import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 一票否决 4 of 2017 (std §1.4). */
export const vacantPosts: CountyItem = {
  id: 'vacantPosts',
  group: 'vetoes',
  number: 4,
  label: { zh: '有编不补或长期聘用编外教师', en: 'Vacant posts or lasting outside teachers' },
  text: '存在“有编不补”或长期聘用编外教师的情况。',
  clause: '教督〔2017〕6号 一票否决（4）',
  measured: 'county',
  rules: [
    judged(
      'absent',
      { zh: '不存在：有编不补或长期聘用编外教师', en: 'None: vacant posts or lasting outside teachers' },
      { zh: '核查记录、举报办理记录', en: 'Records of inquiries and complaints' },
    ),
  ],
}
