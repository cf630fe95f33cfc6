import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { FigureRule } from '../../../shared/assessment/county/rule.ts'
import type { NumeratorTerm } from '../../../shared/assessment/standard.ts'
import { percentage } from '../kit/define-rule.ts'

const issued: readonly NumeratorTerm[] = [{ field: 'surveyIssued' }]
const valid: readonly NumeratorTerm[] = [{ field: 'surveyValid' }]

/**
 * The sample has to hold 1.5‰ of the residents, and 600 in counties of less than 400,000 (std §3.4). 1.5‰ of
 * 400,000 is 600: so at least 600 and at least 1.5‰ say the same for every county.
 */
const sampleSize: readonly FigureRule[] = [
  {
    kind: 'figure',
    id: 'sampleFloor',
    label: { zh: '问卷份数（不足40万人的县为600份）', en: 'Questionnaires (600 below 400,000 residents)' },
    over: 'county',
    stage: 'whole',
    ways: [{ id: 'issued', label: { zh: '发放份数', en: 'Issued' }, numerator: issued }],
    inUse: 'issued',
    scale: '1',
    comparison: '>=',
    limits: { whole: '600' },
    relaxed: [],
    partOfWhole: false,
    whenNone: 'unknown',
    unit: { zh: '份', en: 'questionnaires' },
    decimals: 0,
  },
  {
    kind: 'figure',
    id: 'sampleShare',
    label: { zh: '问卷份数占常住人口', en: 'Questionnaires per thousand residents' },
    over: 'county',
    stage: 'whole',
    ways: [
      {
        id: 'share',
        label: { zh: '发放份数÷常住人口', en: 'Issued ÷ residents' },
        numerator: issued,
        denominator: [{ field: 'residents' }],
      },
    ],
    inUse: 'share',
    scale: '1000',
    comparison: '>=',
    limits: { whole: '1.5' },
    relaxed: [],
    partOfWhole: true,
    whenNone: 'unknown',
    unit: { zh: '‰', en: '‰' },
    decimals: 2,
  },
]

/** 公众满意度 of 2012 with the rule of its sample (std §3.1, §3.4); 表Ⅵ. */
export const publicSatisfaction: CountyItem = {
  id: 'publicSatisfaction',
  group: 'recognition',
  number: 1,
  label: { zh: '公众满意度', en: 'Public satisfaction' },
  text: '公众对本县义务教育均衡发展的满意度不低于85%。问卷样本为常住人口的1.5‰，40万人以下的县600份，学生家长不少于50%，有效回收率不低于70%。',
  clause: '教督〔2012〕3号 公众满意度调查',
  measured: 'county',
  rules: [
    percentage(
      'satisfied',
      { zh: '问卷满意度', en: 'Satisfied questionnaires' },
      { numerator: [{ field: 'surveySatisfied' }], denominator: valid, limit: '85' },
      { whenNone: 'unknown' },
    ),
    ...sampleSize,
    percentage(
      'parents',
      { zh: '学生家长占样本', en: 'Parents in the sample' },
      { numerator: [{ field: 'surveyIssuedParents' }], denominator: issued, limit: '50' },
      { whenNone: 'unknown' },
    ),
    percentage(
      'returned',
      { zh: '有效回收率', en: 'Valid questionnaires of those issued' },
      { numerator: valid, denominator: issued, limit: '70' },
      { whenNone: 'unknown' },
    ),
  ],
}
