/** 导出: from a list to a workbook. */
export const exporting = {
  export: '导出',
  exportHint: '把所列各行导出为 Excel 文件，筛选和排序照旧',
  handCheck: '核算底稿',
  handCheckHint: '导出带公式的 Excel 文件：各校数据、指标、结论、差异系数逐步算出，可用计算器核对',
  exporting: '正在导出',
  filtered: (p: { column: string; values: string }) => `${p.column}：${p.values}`,
  searched: (p: { text: string }) => `查找“${p.text}”`,
}
