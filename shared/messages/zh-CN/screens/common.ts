/** Words of the parts that every page is made of. */
export const common = {
  retry: '重试',
  save: '保存',
  cancel: '取消',
  close: '关闭',
  remove: '删除',
  download: (p: { format: string }) => `下载 ${p.format}`,
  unreachable: '与程序的连接已断开',
  unreachableText: '程序可能已退出。请重新启动均衡督导，再刷新本页。数据不受影响。',
  pageMissing: '没有这个页面',
  pageMissingText: '地址可能不完整。请从左侧菜单进入。',
  pageFailed: '本页出错',
  pageFailedText: '已存盘的数据不受影响。请重新载入；仍然出错时请告知技术人员，并说明刚才的操作。',
  reload: '重新载入',
  toOverview: '回到总览',
  incident: (p: { number: string }) => `事件编号 ${p.number}，技术人员可据此查日志。`,
  unrounded: (p: { value: string }) => `未修约值 ${p.value}`,
  /** What the switch shows, and what it does, in the language that it leads to. */
  languages: '中/En',
  toOtherLanguage: '中/En · Switch to English',
  required: '请填写',
}
