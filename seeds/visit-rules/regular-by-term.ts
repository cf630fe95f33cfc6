import type { VisitRule } from '../../shared/visits/visit-rule.ts'

/** 每学期 ≥2 次 by law (std §6.1). */
export const regularByTerm: VisitRule = {
  id: 'regularByTerm',
  label: { zh: '挂牌督导（每学期）', en: 'Regular visits, by term' },
  kinds: ['regular'],
  every: 'term',
  amount: 2,
  local: null,
  restMonths: [],
  excludedKinds: ['vocational', 'kindergarten'],
  clause: '《教育督导条例》第十四条：对责任区内学校进行经常性督导，每学期不得少于2次',
}
