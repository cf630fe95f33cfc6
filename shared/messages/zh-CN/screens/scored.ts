type Entry = { time: string; author: string; line: string; lost: string; reason: string }

/** 指标 › 全县: scoring sheets. */
export const scored = {
  scoredSoFar: (p: { scored: number; all: number; lost: string }) =>
    `已评 ${p.scored}/${p.all} 项，已扣 ${p.lost} 分`,
  earned: (p: { earned: string; total: string }) => `得分 ${p.earned} / ${p.total}`,
  required: (p: { points: string }) => `要求 ≥ ${p.points} 分`,
  enterPoints: '录入分值…',
  changePoints: '修改分值…',
  proposedOnly: (p: { total: string }) =>
    `国家没有规定各项分值，下列分值和扣分办法只是建议。请先按本省评分表录入，合计 ${p.total} 分，然后逐项评分。`,
  source: (p: { source: string; year: number; author: string; time: string }) =>
    `分值依据：${p.source}；自 ${p.year} 学年起（${p.author}，${p.time}）`,
  groupName: '类别',
  group: (p: { group: string; points: string }) => `${p.group}（${p.points} 分）`,
  line: '项目',
  deduction: '扣分办法',
  points: '分值',
  lost: '扣分',
  gained: '得分',
  reason: '扣分理由',
  reasonHint: '不扣分可不填',
  score: '评分',
  scoreAgain: '改评',
  scoreLine: (p: { action: string; line: string }) => `${p.action}：${p.line}`,
  pointsFirst: '先录入分值',
  byAmounts: (p: { rule: string; count: number; said: string }) =>
    `近 ${p.count} 年“${p.rule}”按金额计算：${p.said}`,
  amountsMet: (p: { besides: string }) => `每年都做到。还要评的：${p.besides}`,
  amountsNotMet: (p: { years: string }) => `${p.years} 年没有做到`,
  amountsMissing: (p: { years: string }) => `缺 ${p.years} 年的金额`,
  toAmounts: '看经费',
  takenByAmounts: '按金额没有做到，全扣；本省评分表扣得少的可改评',
  amountsFirst: '先补齐经费金额',
  save: '保存',
  takeBack: '撤回评分',
  scoreSaved: '已保存评分',
  scoreTakenBack: '已撤回评分，原来的评分保留在记录中',
  pointsOf: (p: { line: string }) => `分值：${p.line}`,
  deductionOf: (p: { line: string }) => `扣分办法：${p.line}`,
  deductionHint: '扣分办法，如“每低于1个百分点扣1分”',
  sum: (p: { sum: string; total: string }) => `合计 ${p.sum} 分，应为 ${p.total} 分`,
  sourceLabel: '分值依据',
  sourceHint: '本省评分表的名称和文号',
  savePoints: '保存分值',
  pointsSaved: '已保存分值',
  history: (p: { count: number }) => `评分记录 ${p.count}`,
  entry: (p: Entry) =>
    `${p.time} ${p.author} ${p.line}：扣 ${p.lost} 分${p.reason === '' ? '' : `，${p.reason}`}`,
  entryTakenBack: (p: Entry) => `${p.time} ${p.author} ${p.line}：撤回评分，${p.reason}`,
}
