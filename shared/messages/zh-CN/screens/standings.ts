import type { DataStanding } from '../../../standings/standing.ts'

/** 初稿 and 审定 of data, and the beginning of a school year. */
export const standings = {
  column: '数据',
  names: { draft: '初稿', changed: '审定后有更改', audited: '审定' } satisfies Record<DataStanding, string>,
  none: '未报数',
  auditedBy: (p: { author: string; time: string }) => `${p.author} ${p.time} 审定`,
  reopenedBecause: (p: { author: string; time: string; reason: string }) =>
    `${p.author} ${p.time} 退回初稿：${p.reason}`,
  hint: '审定后才能签发报告；此后导入会先询问，改动后自动退为初稿。',
  audit: '审定本学年数据',
  auditBatch: '审定这批数据',
  auditAll: (p: { count: number }) => `审定 ${p.count} 所学校`,
  auditAllTitle: (p: { count: number; year: number }) => `审定 ${p.count} 所学校 ${p.year} 学年的数据？`,
  auditAllText: '请先核对。审定的是现在的数据；以后有改动的学校自动退为初稿。',
  audited: (p: { count: number }) => `已审定 ${p.count} 所学校的数据`,
  reopen: '退回初稿',
  reopenReason: '退回原因',
  importAsks: '有学校的数据已审定，仍导入并退回初稿',
  beginYear: '开始新学年…',
  beginTitle: (p: { year: number }) => `开始 ${p.year} 学年`,
  beginYearLabel: '新学年',
  carriesSchools: (p: { schools: number; ended: number }) =>
    `学校登记册沿用：在办 ${p.schools} 所${p.ended === 0 ? '' : `，已撤并、停办的 ${p.ended} 所不再报数`}。`,
  carriesLists: (p: { classLists: number; roomLists: number }) =>
    `上学年的班级名册（${p.classLists} 所）升一级后、专用教室（${p.roomLists} 所）在新学年填写时可带入，由您核对后保存。`,
  carriesNoFigures: '任何数据都不沿用：新学年的数据只来自新学年的报表。',
  alreadyBegun: '这一学年已经开始，可以直接选用。',
  begin: (p: { year: number }) => `开始 ${p.year} 学年`,
}
