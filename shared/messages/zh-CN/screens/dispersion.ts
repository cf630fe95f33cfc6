/** 差异: which schools make a coefficient what it is. */
export const dispersion = {
  title: (p: { stage: string }) => `${p.stage}校际差异`,
  back: '返回指标',
  chooseStage: '学段',
  chooseIndicator: '指标',
  mean: '全县均值',
  deviation: '标准差',
  coefficient: '差异系数',
  provisional: (p: { schools: number; population: number }) =>
    `有学校缺数据，以下按 ${p.schools}/${p.population} 所学校暂算，不作结论。`,
  limit: '界限',
  school: '学校',
  students: '在校生',
  value: '指标值',
  weight: '权重',
  weightHint: '本校在校生 ÷ 全县在校生',
  share: '影响占比',
  shareHint: '本校在离差平方和 ΣP(X−均值)² 中所占的比例，合计 100%',
  without: '除去本校后的差异系数',
  flips: '改变结论',
  flipsHint: '除去本校，差异系数会落到界限的另一侧',
  chart: (p: { indicator: string }) => `${p.indicator}：各校与全县均值`,
  chartHint: '横线为全县均值，灰带为均值±界限×均值；圆点大小按在校生。落在灰带外的学校拉大差异。',
  chartHintNoLimit:
    '横线为全县均值；圆点大小按在校生。本标准以各项的平均（综合差异系数）作结论，单项没有界限。',
  noLimit: '单项没有界限，看综合',
  point: (p: { school: string; value: string; share: string }) =>
    `${p.school}：${p.value}，影响占比 ${p.share}`,
  none: '没有可分析的学校',
  noneHint: '先导入各校报表，差异会自动算出。',
}
