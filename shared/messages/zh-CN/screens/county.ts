import type { CountyGroup } from '../../../assessment/county/item.ts'
import type { CountyStatus } from '../../../assessment/county/result.ts'

/** 指标 › 全县: the items of the county, its verdict, and what stands in the way. */
export const county = {
  hint: (p: { year: number }) => `${p.year} 学年全县各项要求`,
  groups: {
    government: '政府保障程度',
    quality: '教育质量',
    recognition: '社会认可度',
    vetoes: '一票否决',
  } satisfies Record<CountyGroup, string>,
  groupCount: (p: { group: string; met: number; all: number }) => `${p.group} ${p.met}/${p.all}`,
  statuses: { met: '达到', notMet: '未达到', unknown: '待补' } satisfies Record<CountyStatus, string>,
  count: (p: { status: string; count: number }) => `${p.status} ${p.count}`,
  item: (p: { number: number; label: string }) => `${p.number}. ${p.label}`,
  noItems: '这个标准没有全县的项目',
  noItemsHint: '请在上方选择另一个标准。',
  toIndicators: '查看各校指标',
  reports: '县级报告',
  basis: '依据',
}
