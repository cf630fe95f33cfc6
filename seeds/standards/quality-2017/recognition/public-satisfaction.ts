import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'

/** 社会认可度 1 of 2017 (std §1.4); 表Ⅵ. */
export const publicSatisfaction: CountyItem = {
  id: 'publicSatisfaction',
  group: 'recognition',
  number: 1,
  label: { zh: '社会认可度', en: 'Public satisfaction' },
  text: '社会认可度达到85%以上。',
  clause: '教督〔2017〕6号 社会认可度（1）',
  measured: 'county',
  rules: [
    percentage(
      'satisfied',
      { zh: '问卷综合满意度', en: 'Satisfied questionnaires' },
      { numerator: [{ field: 'surveySatisfied' }], denominator: [{ field: 'surveyValid' }], limit: '85' },
      { whenNone: 'unknown' },
    ),
  ],
}
