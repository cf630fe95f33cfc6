import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged, percentage } from '../../kit/define-rule.ts'

/** 政府保障程度 14 of 2017 (std §1.2). */
export const seniorPlacesByQuota: CountyItem = {
  id: 'seniorPlacesByQuota',
  group: 'government',
  number: 14,
  label: { zh: '优质高中招生名额分配', en: 'Places of good senior schools' },
  text: '全县优质高中招生名额分配比例不低于50%，并向农村初中倾斜。',
  clause: '教督〔2017〕6号 政府保障程度（14）',
  measured: 'county',
  rules: [
    percentage(
      'allotted',
      { zh: '分配指标占招生计划', en: 'Places allotted to junior schools' },
      {
        numerator: [{ field: 'seniorPlacesAllotted' }],
        denominator: [{ field: 'seniorPlaces' }],
        limit: '50',
      },
    ),
    judged(
      'ruralPreferred',
      { zh: '名额分配向农村初中倾斜', en: 'Rural junior schools are preferred' },
      { zh: '名额分配方案、各初中分配表', en: 'Plan of the places, table by junior school' },
    ),
  ],
}
