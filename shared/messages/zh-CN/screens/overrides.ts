import type { OverrideArea } from '../../../assessment/overrides/override.ts'
import type { OverrideStanding } from '../../../assessment/overrides/standing.ts'

/** 设置 › 省定标准, and how a changed number stands beside the nation's everywhere else. */
export const overrides = {
  tab: '省定标准',
  intro:
    '省、市文件改动的要求值，以及国家没有规定而由省规定的单校要求，在此登记，写明文件、条款和执行日期。自该日起的学年按登记的值判定，国家标准的值在各处并列。一个学年看9月1日是否在执行期内。',
  add: '登记省定值…',
  empty: '没有登记省定、市定的值，各项要求均为国家标准',
  emptyHint: '省、市文件改动或增加了某项要求时，按“登记省定值”。',
  limit: '要求',
  value: '登记值',
  nationalValue: '国家标准',
  basis: '依据',
  period: '执行日期',
  periodText: (p: { from: string; until: string | null }) =>
    p.until === null ? `${p.from} 起` : `${p.from} 至 ${p.until}`,
  state: (p: { year: number }) => `${p.year} 学年`,
  standings: {
    counts: '执行中',
    same: '与国家一致',
    incomplete: '待补齐',
    superseded: '已有更新的值',
    later: '尚未执行',
    over: '已过期',
    withdrawn: '已撤回',
  } satisfies Record<OverrideStanding, string>,
  areas: { province: '省定', city: '市定' } satisfies Record<OverrideArea, string>,
  looser: '宽于国家',
  looserHint: '登记值比国家标准宽松。国家认定按国家标准，请核对文件。',
  entered: '登记人',
  enteredBy: (p: { author: string; time: string }) => `${p.author} ${p.time}`,
  withdrawnBy: (p: { author: string; time: string; reason: string }) =>
    `${p.author} ${p.time} 撤回：${p.reason}`,
  action: '操作',
  withdraw: '撤回…',
  withdrawOf: (p: { limit: string }) => `撤回登记值：${p.limit}`,
  withdrawHint: '撤回后各学年都不再按这个值判定；登记和撤回的记录都会保留。',
  withdrawNow: '撤回',
  reason: '撤回的原因',
  withdrawn: '已撤回，判定随之更新',
  newTitle: '登记省定值',
  limitHint: '选择要求',
  valueHint: (p: { national: string }) => `国家标准 ${p.national}`,
  valueRange: (p: { minimum: string; maximum: string; unit: string }) =>
    `请填 ${p.minimum} 到 ${p.maximum} ${p.unit}之间的数，最多四位小数`,
  wholeRange: (p: { minimum: string; maximum: string; unit: string }) =>
    `请填 ${p.minimum} 到 ${p.maximum} ${p.unit}的整数`,
  area: '由谁规定',
  areaNames: { province: '省', city: '市' } satisfies Record<OverrideArea, string>,
  document: '文件（名称、文号）',
  documentHint: '如“某省县域义务教育优质均衡督导评估实施办法，某教督〔2024〕2号”',
  clause: '条款原文',
  clauseHint: '如“第十二条 小学生均教学及辅助用房面积5平方米以上”',
  from: '自何日起执行',
  until: '截止日期',
  untilHint: '文件没有规定的留空',
  untilBefore: '不能早于执行日期',
  save: '登记',
  saved: '已登记，判定随之更新',
  /** Beside a number that is not the nation's. */
  national: (p: { area: string; value: string }) => `${p.area}（国家\u00A0${p.value}）`,
  because: (p: { document: string; clause: string; from: string }) =>
    `依据 ${p.document}：${p.clause}（${p.from} 起）`,
  sentence: (p: { limit: string; area: string; value: string; national: string; because: string }) =>
    `${p.limit}：${p.area} ${p.value}（国家 ${p.national}，${p.because}）`,
  sentenceLooser: '，宽于国家标准',
  dispersion: '差异系数',
  minimumMet: '每校至少达标的指标数',
  floorShare: '其余指标的下限（占要求值的百分比）',
  indicatorUnit: '项',
  /** Beside a number of the province, where the nation sets none. */
  noNational: '无',
  openHint: {
    threshold:
      '国家没有规定这项单校要求。小学、初中两个学段都登记后，学校才按它判定；没有另行登记指标数和下限的，每项都要达到。',
    minimumMet:
      '国家没有规定。不登记的，每项都要达到；登记了指标数，还要登记其余指标的下限，才允许有指标不达标。',
    floorShare: '国家没有规定。与“每校至少达标的指标数”一并登记；省里不要求下限的，填 0。',
  },
  incompleteHint: '国家没有规定这一项，配套的值（另一学段的要求，或指标数与下限）登记齐后才起作用',
  limitOf: (p: { name: string; detail: string }) => `${p.name}（${p.detail}）`,
}
