type Numbers = { falls: number; margin: string }

/** 设置 › 预警 */
export const earlyWarnings = {
  tab: '预警',
  intro:
    '已经达标、但正在下滑的学校，列在“指标 › 趋势”的最前面。下滑多久、离界限多近才提醒，由本县决定；没有改过的，按产品默认。',
  toTrends: '看预警名单',
  standings: { on: '提醒', off: '不提醒' },
  meaning: '含义',
  meaningText: (p: Numbers) =>
    `已达标的学校，某项指标连续 ${p.falls} 年比上年低，且只比界限高出 ${p.margin} 以内，就提醒。界限：达到要求的看要求，只达到底线的看底线。`,
  falls: '连续下降',
  fallsText: (p: { falls: number }) => `${p.falls} 年`,
  margin: '高出界限',
  marginText: (p: { margin: string }) => `不超过 ${p.margin}`,
  productText: (p: { value: string }) => `（产品默认：${p.value}）`,
  basis: '依据',
  change: '修改…',
  back: '恢复产品默认',
  backDone: '已恢复产品默认',
  edit: (p: { label: string }) => `预警：${p.label}`,
  onOrOff: '是否提醒',
  fallsLabel: '连续下降的年数',
  fallsHint: (p: { minimum: number; maximum: number; own: number }) =>
    `${p.minimum}～${p.maximum} 年，产品默认 ${p.own} 年。填 2，要有三个学年的数据。`,
  marginLabel: '最多高出界限',
  marginHint: (p: { minimum: string; maximum: string; own: string }) =>
    `${p.minimum}～${p.maximum}，产品默认 ${p.own}。填得越大，提醒得越早。`,
  save: '保存',
  saved: '已保存，预警按新的设置列出',
  history: '变更记录',
  historyOn: (p: Numbers & { by: string; time: string }) =>
    `${p.time} ${p.by} 设为连续 ${p.falls} 年下降、高出界限不超过 ${p.margin}`,
  historyOff: (p: { by: string; time: string }) => `${p.time} ${p.by} 设为不提醒`,
  historyBack: (p: { by: string; time: string }) => `${p.time} ${p.by} 恢复产品默认`,
}
