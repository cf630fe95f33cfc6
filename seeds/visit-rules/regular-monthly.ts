import type { VisitRule } from '../../shared/visits/visit-rule.ts'

/** 每校每月 ≥1 次: national 规程 and local rules (std §6.1). */
export const regularMonthly: VisitRule = {
  id: 'regularMonthly',
  label: { zh: '挂牌督导（每月）', en: 'Regular visits, monthly' },
  kinds: ['regular'],
  every: 'month',
  amount: 1,
  local: { minimum: 0, maximum: 4 },
  restMonths: [2, 7, 8],
  excludedKinds: ['vocational', 'kindergarten'],
  clause: '中小学校责任督学挂牌督导规程及各地办法：责任督学对每所学校每月督导不少于1次（地方规定，可调整）',
}
