/** 申报结果: what 表Ⅱ-2 declares beside what is calculated. */
export const declared = {
  title: (p: { differs: number; same: number; unknown: number }) =>
    `申报结果与计算结果：${p.differs} 项不同，${p.same} 项相同${p.unknown === 0 ? '' : `，${p.unknown} 项无法计算`}`,
  table: '申报结果比对',
  hint: '申报结果取自申报表 表Ⅱ-2，只作比对，不参加计算。两边都按两位小数比较。',
  school: '学校',
  indicator: '指标',
  declared: '申报',
  calculated: '计算',
  difference: '相差',
  status: '比对',
  source: '申报表单元格',
  statuses: { same: '相同', differs: '不同', unknown: '无法计算' },
}
