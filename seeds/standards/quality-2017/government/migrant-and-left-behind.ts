import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { judged, percentage } from '../../kit/define-rule.ts'

/** 政府保障程度 15 of 2017 (std §1.2). */
export const migrantAndLeftBehind: CountyItem = {
  id: 'migrantAndLeftBehind',
  group: 'government',
  number: 15,
  label: { zh: '留守儿童关爱与随迁子女就读', en: 'Left-behind and migrant children' },
  text: '留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于85%。',
  clause: '教督〔2017〕6号 政府保障程度（15）',
  measured: 'county',
  rules: [
    judged(
      'care',
      { zh: '留守儿童关爱体系健全', en: 'Left-behind children are cared for' },
      { zh: '关爱制度、留守儿童台账、活动记录', en: 'Rules of care, register of the children, records' },
    ),
    percentage(
      'migrants',
      { zh: '随迁子女就读比例', en: 'Migrant children in public or purchased places' },
      {
        numerator: [{ field: 'migrantsInPublicSchools' }, { field: 'migrantsInPurchasedPlaces' }],
        denominator: [{ field: 'eligibleMigrants' }],
        limit: '85',
      },
    ),
  ],
}
