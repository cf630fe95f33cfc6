/** Lists that people edit: classes, rooms. */
export const lists = {
  propose: (p: { count: number }) => `带入上学年名册（${p.count} 行）`,
  undo: '撤销一步',
  save: '保存名册',
  saved: '名册已保存',
  pasted: (p: { count: number }) => `已粘贴 ${p.count} 行，请核对后保存`,
  pasteHint: (p: { columns: readonly string[] }) =>
    `可从 Excel 复制整块后在任一格中粘贴，各列依次为：${p.columns.join('、')}。`,
  notANumber: '请填写数字',
  bands: '班额段：名册与申报',
  bandStage: '学段',
  band: '班额段',
  counted: '名册',
  declared: '申报',
  bandsAgree: '名册与申报的班额段一致',
  bandsDiffer: (p: { count: number }) => `有 ${p.count} 个班额段与申报不一致`,
}
