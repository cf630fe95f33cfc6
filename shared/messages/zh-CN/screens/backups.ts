/** 设置 › 备份 */
export const backups = {
  tab: '备份',
  rule: '每天、升级前和撤销导入前自动备份，每份都重新读出核对过。',
  shared: (p: { count: number; megabytes: string }) =>
    `另存照片和文件 ${p.count} 份，共 ${p.megabytes} MB：每份只存一次，各次备份共用，不再被任何备份用到时才删除。`,
  originals: '照片和文件',
  whole: (p: { count: number }) => (p.count === 0 ? '无' : `${p.count} 份齐全`),
  missing: (p: { count: number; missing: number }) => `共 ${p.count} 份，缺 ${p.missing} 份`,
  missingTitle: (p: { at: string; missing: number }) => `${p.at} 的备份缺 ${p.missing} 份照片和文件`,
  missingHint:
    '数据文件夹里的原件完好时，一小时内会自动补进备份；点“立即备份”可马上补。原件也已丢失的补不回来。',
  lostAtCreate: (p: { count: number }) =>
    `已备份，但有 ${p.count} 份照片或文件的原件已丢失或损坏，备份里也没有。请找到原件后在原处重新添加。`,
  lostAtRestore: (p: { count: number }) =>
    `已恢复，但有 ${p.count} 份照片或文件找不回来。请找到原件后在原处重新添加。`,
  lostOriginal: (p: { name: string; places: string }) => `${p.name}（${p.places}）`,
  ofVisit: (p: { school: string; day: string; item: string | null }) =>
    `${p.school} ${p.day} 督导${p.item === null ? '' : `第 ${p.item} 项`}`,
  ofCounty: (p: { year: number; item: string }) => `${p.year} 年全县“${p.item}”`,
  places: '、',
  fileName: '文件',
  belongsTo: '属于',
  create: '立即备份',
  creating: '正在备份',
  created: '已备份并核对',
  at: '备份时间',
  reason: '缘由',
  reasons: {
    daily: '每日',
    beforeMigration: '升级前',
    beforeUndo: '撤销导入前',
    beforeRestore: '恢复前',
    manual: '手工',
  },
  schools: '学校数',
  lastWritten: '最后存盘',
  size: '大小（MB）',
  state: '状态',
  states: { good: '完好', damaged: '已损坏', newer: '由更新的程序写入' },
  action: '操作',
  restore: '恢复到此',
  restoreOf: (p: { at: string }) => `恢复到此：${p.at} 的备份`,
  confirm: (p: { at: string }) => `恢复到 ${p.at}？`,
  confirmHint: '此后录入的数据不再显示；现在的数据会先另存一份，可以再恢复回来。',
  restored: '已恢复；恢复前的数据另存了一份',
  lastFailure: (p: { at: string }) => `${p.at} 的自动备份没有成功，请检查磁盘空间后点“立即备份”。`,
  none: '还没有备份。点“立即备份”做第一份。',
}
