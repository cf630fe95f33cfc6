import type { Translation } from '../../translation.ts'
import type { fiscal as chinese } from '../../zh-CN/screens/fiscal.ts'

/** 三个增长 and 两个只增不减 from raw amounts. */
export const fiscal: Translation<typeof chinese> = {
  title: 'Growth of funds',
  hint: 'Growth is calculated from two amounts; it cannot be entered',
  leg: 'Requirement',
  series: 'Amount (yuan)',
  year: (p) => `${p.year}`,
  statuses: { met: 'Met', notMet: 'Not met', unknown: 'Data missing' },
  verdictOf: (p) => `${p.year}: ${p.status}`,
  verdict: 'Verdict',
  growth: (p) => `up ${p.growth}%`,
  fall: (p) => `down ${p.growth}%`,
  same: 'as the year before',
  beside: (p) => `${p.own}% ${p.sign} ${p.other}%`,
  missing: (p) => `${p.years} missing`,
  fromZero: 'zero in the year before: nothing to compare',
  borderline: 'Borderline',
  borderlineHint: 'The rounded growths look the same; the raw amounts decide',
  amounts: 'Raw amounts',
  amountsHint: (p) =>
    `By calendar year. Amounts of ${p.year} stand in the data table of ${p.schoolYear}; open an amount to see its source or correct it, open "missing" to enter it.`,
  enter: 'missing',
  enterOf: (p) => `missing: ${p.field} ${p.year}`,
  open: (p) => `${p.field} ${p.year}: ${p.value} yuan, see where it comes from`,
  basis: (p) => `Basis: ${p.clause}`,
  amountOf: (p) => `Amount ${p.year}`,
  growthOf: (p) => `Growth ${p.year}`,
}
