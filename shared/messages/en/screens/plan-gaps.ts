import type { Translation } from '../../translation.ts'
import type { planGaps as chinese } from '../../zh-CN/screens/plan-gaps.ts'

/** 指标 › 方案对照 */
export const planGaps: Translation<typeof chinese> = {
  hint: (p) => `${p.plan} beside ${p.national}`,
  statuses: {
    leftOut: 'Left out',
    contradictory: 'Contradicts itself',
    weaker: 'Below national',
    stricter: 'Above national',
    added: 'Asked by the plan only',
    covered: 'Same as national',
  },
  all: (p) => `All ${p.count}`,
  count: (p) => `${p.status} ${p.count}`,
  filter: 'Filter by outcome',
  resources: 'Resources',
  group: 'Part',
  requirement: 'Requirement',
  national: 'National standard',
  plan: 'This plan',
  status: 'Outcome',
  notAsked: 'Not asked by the nation',
  notWritten: 'Not in the plan',
  itemRule: (p) => `${p.item}: ${p.rule}`,
  contradiction: (p) => `but also "${p.text}" (${p.clause})`,
  remark: (p) => `Note: ${p.remark}`,
  toCounty: 'Items of the county',
  noIndicators: 'This plan has no resource indicators',
  noIndicatorsHint:
    'It asks nothing of the resources of single schools or of their dispersion, so schools are not judged by it. What it asks of the county, and how it differs from the national standard:',
  notPlan: 'A national standard is not set against itself',
  notPlanHint: 'Choose the plan of a county above to see how it differs from the national standard.',
  reportNoIndicators:
    'This plan has no resource indicators: neither schools nor the balance between them are assessed. What it asks of the county stands on the page "County".',
}
