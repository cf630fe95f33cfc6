/** 数据 › 导入: answers to a problem where it stands. */
export const answers = {
  changeOpen: '改为…',
  changeTitle: '改为另一个值（文件中的值同时保留）',
  change: '改为此值',
  standsOpen: '属实…',
  standsTitle: '属实：写明原因，随数据保存并印出',
  stands: '属实',
  newValue: '改为',
  reason: '原因',
  reasonHint: '原因，例如：已与学校电话核实',
  othersToo: (p: { count: number }) => `同样处理其余 ${p.count} 个同类提示`,
  changeOthers: (p: { count: number }) => `其余 ${p.count} 个同类提示也按推测的值更正`,
  changed: (p: { reason: string }) => `已更正：${p.reason}`,
  stood: (p: { reason: string }) => `属实：${p.reason}`,
  stoodBefore: (p: { reason: string }) => `数值相同，已说明过：${p.reason}（可在“核查”中修改）`,
  kept: (p: { count: number }) => `有说明的警告 ${p.count} 处`,
  withdraw: '撤回',
}
