import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged } from '../../kit/define-rule.ts'

/** 教育质量 5 of 2017 (std §1.3). */
export const itInTeaching: CountyItem = {
  id: 'itInTeaching',
  group: 'quality',
  number: 5,
  label: { zh: '信息化手段与设施利用', en: 'Digital means and use of facilities' },
  text: '教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平。',
  clause: '教督〔2017〕6号 教育质量（5）',
  measured: 'school',
  rules: [
    judged(
      'teachers',
      { zh: '教师熟练运用信息化手段组织教学', en: 'Teachers use digital means well' },
      { zh: '听课记录、信息技术应用能力考核', en: 'Lessons observed, tests of ability' },
    ),
    judged(
      'facilities',
      { zh: '设施设备利用率达到较高水平', en: 'Facilities are used well' },
      { zh: '设施设备使用记录', en: 'Records of use' },
    ),
  ],
}
