import type { CountyItem } from '../../../shared/assessment/county/item.ts'
import type { FigureRule } from '../../../shared/assessment/county/rule.ts'
import { figure } from '../kit/define-rule.ts'
import { plan } from './define-item.ts'

/** Nobody stays longer: a number of persons that has to be none. */
function nobody(id: string, field: string, label: FigureRule['label']): FigureRule {
  return figure({
    id,
    label,
    ways: [{ id: 'persons', label: { zh: '人数', en: 'Persons' }, numerator: [{ field }] }],
    inUse: 'persons',
    scale: '1',
    comparison: '<=',
    limits: { whole: '0' },
    unit: { zh: '人', en: 'persons' },
    decimals: 0,
  })
}

/** 任期: who stays longer is due for exchange (std §10, 003-13). */
export const terms = (number: number): CountyItem =>
  plan('四（二）3', {
    id: 'terms',
    group: 'government',
    number,
    label: { zh: '校长任期与教师服务年限', en: 'Terms of heads and teachers' },
    text: '校长每届任期3年，一般不超过两届；教师在一所学校工作期限为9年，最多不超过12年。',
    rules: [
      nobody('heads', 'headsBeyondTwoTerms', {
        zh: '任职超过两届（6年）的校长',
        en: 'Heads beyond two terms of three years',
      }),
      nobody('teachers', 'teachersBeyondTwelveYears', {
        zh: '在一所学校超过12年的教师',
        en: 'Teachers beyond twelve years at one school',
      }),
    ],
  })
