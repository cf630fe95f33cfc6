import type { FiscalStatus } from '../../../assessment/fiscal/result.ts'

/** 指标 › 经费: 三个增长 and 两个只增不减 from raw amounts. */
export const fiscal = {
  title: '经费增长',
  hint: '增长率由两年的金额算出，不能直接填写',
  leg: '要求',
  series: '金额（元）',
  year: (p: { year: number }) => `${p.year} 年`,
  statuses: { met: '做到', notMet: '未做到', unknown: '缺数据' } satisfies Record<FiscalStatus, string>,
  verdictOf: (p: { year: number; status: string }) => `${p.year} 年 ${p.status}`,
  verdict: '结论',
  growth: (p: { growth: string }) => `增长 ${p.growth}%`,
  fall: (p: { growth: string }) => `下降 ${p.growth}%`,
  same: '与上年持平',
  beside: (p: { own: string; sign: string; other: string }) => `${p.own}% ${p.sign} ${p.other}%`,
  missing: (p: { years: string }) => `缺 ${p.years} 年金额`,
  fromZero: '上年为零，无从比较',
  borderline: '临界',
  borderlineHint: '修约后的增长率看起来相同；判定用原始金额',
  amounts: '原始金额',
  amountsHint: (p: { schoolYear: string; year: number }) =>
    `按日历年列出。${p.year} 年的金额填在 ${p.schoolYear}的数据表里；点金额可以查看来源或更正，点“缺”去填写。`,
  enter: '缺',
  enterOf: (p: { field: string; year: number }) => `缺 ${p.year} 年${p.field}，去填写`,
  open: (p: { field: string; year: number; value: string }) =>
    `${p.year} 年${p.field} ${p.value} 元，查看来源`,
  basis: (p: { clause: string }) => `依据：${p.clause}`,
  amountOf: (p: { year: number }) => `${p.year} 年金额`,
  growthOf: (p: { year: number }) => `${p.year} 年增长`,
}
