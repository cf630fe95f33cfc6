import type { Translation } from '../../translation.ts'
import type { county as chinese } from '../../zh-CN/screens/county.ts'

/** 指标 › 全县: the items of the county, its verdict, and what stands in the way. */
export const county: Translation<typeof chinese> = {
  hint: (p) => `What is asked of the county in ${p.year}`,
  groups: {
    government: 'Government support',
    quality: 'Quality of education',
    recognition: 'Public recognition',
    vetoes: 'Vetoes',
  },
  groupCount: (p) => `${p.group} ${p.met}/${p.all}`,
  statuses: { met: 'Met', notMet: 'Not met', unknown: 'Open' },
  count: (p) => `${p.status} ${p.count}`,
  item: (p) => `${p.number}. ${p.label}`,
  noItems: 'This standard has no items of the county',
  noItemsHint: 'Choose another standard above.',
  toIndicators: 'See the indicators by school',
  reports: 'County reports',
  basis: 'Basis',
}
