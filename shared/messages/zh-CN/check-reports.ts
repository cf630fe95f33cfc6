/** 数据核查说明 in the printed reports. */
export const checkReportMessages = {
  heading: '数据核查说明',
  numbered: '（六）数据核查说明',
  good: (p: { checks: number }) => `本报告所用数据按${p.checks}项规则核查，没有发现错误和需要说明的情况。`,
  summary: (p: { checks: number; errors: number; warnings: number; answered: number; open: number }) =>
    `本报告所用数据按${p.checks}项规则核查，发现错误${p.errors}处，需要说明的情况${p.warnings}处，其中已说明${p.answered}处，尚未说明${p.open}处。`,
  table: '数据核查说明',
  columns: { school: '学校', check: '核查项目', found: '情况', reason: '说明', by: '说明人' },
  county: '全县',
}
