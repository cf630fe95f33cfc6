import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { schoolSize } from '../../../relaxations/school-size.ts'
import { TEACHES_GENERAL } from '../groups.ts'

/** 政府保障程度 4 of 2017 (std §1.2). */
export const schoolSizes: CountyItem = {
  id: 'schoolSizes',
  group: 'government',
  number: 4,
  label: { zh: '学校规模', en: 'Size of schools' },
  text: '所有小学、初中规模不超过2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人。',
  clause: '教督〔2017〕6号 政府保障程度（4）',
  measured: 'school',
  rules: [
    {
      kind: 'figure',
      id: 'size',
      label: { zh: '义务教育阶段在校生数', en: 'Pupils of compulsory education' },
      of: TEACHES_GENERAL,
      over: 'eachSchool',
      stage: 'whole',
      ways: [
        {
          id: 'enrolment',
          label: { zh: '小学、初中在校生数之和', en: 'Primary and junior enrolment' },
          numerator: [{ field: 'students' }],
        },
      ],
      inUse: 'enrolment',
      scale: '1',
      comparison: '<=',
      limits: { whole: '2000', byKind: { nineYear: '2500', twelveYear: '2500' } },
      relaxed: [
        {
          relaxation: schoolSize.id,
          limits: { whole: '2400', byKind: { nineYear: '3000', twelveYear: '3000' } },
        },
      ],
      partOfWhole: false,
      whenNone: 'unknown',
      unit: { zh: '人', en: 'pupils' },
      decimals: 0,
    },
  ],
}
