import type { GapStatus } from '../../../assessment/plan-gaps/plan-gaps.ts'

/** 指标 › 方案对照: what a plan of a county makes of the national standard. */
export const planGaps = {
  hint: (p: { plan: string; national: string }) => `${p.plan}与${p.national}逐条对照`,
  statuses: {
    leftOut: '方案未写',
    contradictory: '方案自相矛盾',
    weaker: '低于国家标准',
    stricter: '高于国家标准',
    added: '方案自有要求',
    covered: '与国家标准一致',
  } satisfies Record<GapStatus, string>,
  all: (p: { count: number }) => `全部 ${p.count}`,
  count: (p: { status: string; count: number }) => `${p.status} ${p.count}`,
  filter: '按对照结果筛选',
  resources: '资源配置',
  group: '部分',
  requirement: '要求',
  national: '国家标准',
  plan: '本方案',
  status: '对照',
  notAsked: '国家标准没有这项要求',
  notWritten: '方案没有写',
  itemRule: (p: { item: string; rule: string }) => `${p.item}：${p.rule}`,
  contradiction: (p: { text: string; clause: string }) => `又写“${p.text}”（${p.clause}）`,
  remark: (p: { remark: string }) => `注：${p.remark}`,
  toCounty: '查看全县各项',
  noIndicators: '本方案没有资源配置指标',
  noIndicatorsHint:
    '方案没有写各校的资源配置要求和差异系数，各校不按它判定。全县各项要求和与国家标准的差别见：',
  notPlan: '国家标准不与自己对照',
  notPlanHint: '在上方选择县（区）的方案，可看它与国家标准的差别。',
  /** Where a report has chapters on schools and their dispersion. */
  reportNoIndicators: '本方案没有资源配置指标，不作学校和校际均衡的评估；全县各项要求见“全县”一页。',
}
