import type { VisitPeriodUnit } from '../../../visits/visit-rule.ts'

type Period = { from: string; to: string }

/** 应督导: what is due by the rules, and arranging for it in one go. */
export const dueVisits = {
  /** One line for each rule: on 总览 and as the head of its list. */
  summary: {
    month: (p: Period & { label: string; count: number; arranged: number }) =>
      `${p.label}：本月还有 ${p.count} 所学校未督导${planned(p)}`,
    term: (p: Period & { label: string; count: number; arranged: number }) =>
      `${p.label}：本学期（至 ${p.to}）还有 ${p.count} 所学校次数不足${planned(p)}`,
    years: (p: Period & { label: string; count: number; arranged: number }) =>
      `${p.label}：${p.from} 以来没有记录的学校还有 ${p.count} 所${planned(p)}`,
  } satisfies Record<VisitPeriodUnit, unknown>,
  done: {
    month: (p: { label: string; population: number }) => `${p.label}：本月 ${p.population} 所学校都已督导`,
    term: (p: { label: string; population: number }) => `${p.label}：本学期 ${p.population} 所学校次数都已足`,
    years: (p: { label: string; population: number }) => `${p.label}：${p.population} 所学校都在期限内`,
  } satisfies Record<VisitPeriodUnit, unknown>,
  resting: (p: { label: string }) => `${p.label}：本月为假期，没有应督导的学校`,
  notApplied: (p: { label: string }) => `${p.label}：本县不采用`,
  clause: '依据',
  amount: {
    month: '每月次数',
    term: '每学期次数',
    years: '每几年一次',
  } satisfies Record<VisitPeriodUnit, string>,
  amountHint: (p: { minimum: number; maximum: number; standard: number }) =>
    `地方可定 ${p.minimum}—${p.maximum}${p.minimum === 0 ? '（0 为不采用）' : ''}，未定时为 ${p.standard}`,
  amountSaved: '已改，应督导的学校随之重算',
  table: (p: { label: string }) => `${p.label}应督导的学校`,
  school: '学校',
  inspector: '责任督学',
  zone: '责任区',
  visited: '已督导',
  planned: '已安排',
  last: '上次',
  never: '没有记录',
  plan: (p: { count: number }) => `安排 ${p.count} 所…`,
  allRules: '全部规则',
  onlyRule: '只看一条规则',
  noSchools: '没有在办的学校。请先在“学校”中建立学校。',

  planTitle: (p: { label: string }) => `安排${p.label}`,
  planHint: '按上次督导的先后排在工作日，每校一次。安排后可逐次修改。',
  from: '自',
  perDay: '每天几所',
  inspectors: '督学',
  inspectorsHint: '登记了责任督学的学校由其督导，其余由这里的督学',
  schools: '学校与日期',
  date: '日期',
  planNow: (p: { count: number }) => `安排 ${p.count} 次督导`,
  plannedNow: (p: { count: number }) => `已安排 ${p.count} 次督导`,
  afterPeriod: (p: { count: number; to: string }) =>
    `有 ${p.count} 次排在本期（至 ${p.to}）之后。每天多排几所，或提前开始。`,
  nothingToPlan: '这条规则没有要安排的学校了。',
}

function planned({ count, arranged }: { readonly count: number; readonly arranged: number }): string {
  if (arranged === 0) return ''
  return arranged === count ? '，均已安排' : `，其中 ${arranged} 所已安排`
}
