import type { CountyItem } from '../../../../shared/assessment/county/item.ts'

/** 政府保障程度 7 of 2017 (std §1.2). */
export const specialSchoolFunding: CountyItem = {
  id: 'specialSchoolFunding',
  group: 'government',
  number: 7,
  label: { zh: '特殊教育公用经费', en: 'Funds of special schools' },
  text: '特殊教育学校生均公用经费不低于8000元。',
  clause: '教督〔2017〕6号 政府保障程度（7）',
  measured: 'county',
  rules: [
    {
      kind: 'figure',
      id: 'perPupil',
      label: { zh: '特殊教育学校生均公用经费', en: 'Public funds per pupil of special schools' },
      over: 'county',
      stage: 'whole',
      ways: [
        {
          id: 'fundsPerPupil',
          label: { zh: '特教学校公用经费 ÷ 特教学生数', en: 'Funds of special schools ÷ their pupils' },
          numerator: [{ field: 'specialSchoolFunds' }],
          denominator: [{ field: 'specialSchoolStudents' }],
        },
      ],
      inUse: 'fundsPerPupil',
      scale: '1',
      comparison: '>=',
      limits: { whole: '8000' },
      relaxed: [],
      partOfWhole: false,
      whenNone: 'met',
      unit: { zh: '元', en: 'yuan' },
      decimals: 0,
    },
  ],
}
