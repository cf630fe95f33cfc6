import type { VisitRule } from '../../shared/visits/visit-rule.ts'

/** 每3–5年 ≥1 次综合督导 (std §6.1). */
export const comprehensive: VisitRule = {
  id: 'comprehensive',
  label: { zh: '综合督导', en: 'Comprehensive inspections' },
  kinds: ['comprehensive'],
  every: 'years',
  amount: 5,
  local: { minimum: 3, maximum: 5 },
  restMonths: [],
  excludedKinds: ['vocational', 'kindergarten'],
  clause: '《教育督导条例》：县级人民政府教育督导机构对本行政区域内的学校，每3至5年实施1次综合督导',
}
