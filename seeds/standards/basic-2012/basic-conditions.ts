import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import { judged } from '../kit/define-rule.ts'

/** The gate of 2012 (std §3.1): every school reaches the basic conditions of its province. */
export const basicConditions: CountyItem = {
  id: 'basicConditions',
  group: 'conditions',
  number: 1,
  label: { zh: '省定办学条件基本标准', en: 'Basic conditions of the province' },
  text: '县域内义务教育学校均达到省级义务教育学校基本办学标准。',
  clause: '教督〔2012〕3号 义务教育学校基本办学标准（门槛）',
  measured: 'county',
  rules: [
    judged(
      'reached',
      {
        zh: '每所义务教育学校都达到省定基本标准',
        en: 'Every school of compulsory education reaches the standard of the province',
      },
      {
        zh: '省级认定文件、各校达标汇总表（表Ⅱ）',
        en: 'Recognition by the province, table of the schools (table Ⅱ)',
      },
    ),
  ],
}
