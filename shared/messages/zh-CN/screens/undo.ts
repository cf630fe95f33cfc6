/** What hangs on an import that is to be undone. */
export const undo = {
  audited: (p: { names: string }) => `已审定的数据会退为初稿：${p.names}`,
  decision: (p: { school: string; conclusion: string; day: string }) =>
    `${p.school}已有验收结论“${p.conclusion}”（${p.day}），撤销后请重新核对`,
  visit: (p: { school: string; day: string }) => `${p.school} ${p.day} 的督导`,
  locked: '已签字锁定，保留当时的申报数',
  open: '正在进行，申报数会随之改变',
  adopted: (p: { school: string; field: string }) => `${p.school}的“${p.field}”已采纳督导实测数，仍然有效`,
}
