import type { Translation } from '../../translation.ts'
import type { dueVisits as chinese } from '../../zh-CN/screens/due-visits.ts'
import { counted } from '../phrases.ts'

const schools = (count: number) => counted(count, 'school', 'schools')

/** 应督导: what is due by the rules, and arranging for it in one go. */
export const dueVisits: Translation<typeof chinese> = {
  summary: {
    month: (p) => `${p.label}: ${schools(p.count)} not visited this month yet${planned(p)}`,
    term: (p) =>
      `${p.label}: ${schools(p.count)} not visited often enough this term (to ${p.to})${planned(p)}`,
    years: (p) => `${p.label}: ${schools(p.count)} without one on record since ${p.from}${planned(p)}`,
  },
  done: {
    month: (p) => `${p.label}: all ${schools(p.population)} visited this month`,
    term: (p) => `${p.label}: all ${schools(p.population)} visited often enough this term`,
    years: (p) => `${p.label}: all ${schools(p.population)} within the term`,
  },
  resting: (p) => `${p.label}: nothing is due this month, schools are on holiday`,
  notApplied: (p) => `${p.label}: not applied in this county`,
  clause: 'Basis',
  amount: { month: 'Visits a month', term: 'Visits a term', years: 'Once in so many years' },
  amountHint: (p) =>
    `The county may set ${p.minimum}–${p.maximum}${p.minimum === 0 ? ' (0: not applied)' : ''}; unless set, ${p.standard}`,
  amountSaved: 'Changed; the schools that are due are counted anew',
  table: (p) => `Schools due for ${p.label}`,
  school: 'School',
  inspector: 'Responsible inspector',
  zone: 'Zone',
  visited: 'Visited',
  planned: 'Arranged',
  last: 'Last visit',
  never: 'none on record',
  plan: (p) => `Arrange for ${p.count}…`,
  allRules: 'All rules',
  onlyRule: 'One rule only',
  noSchools: 'There is no open school. Add the schools under "Schools" first.',

  planTitle: (p) => `Arrange: ${p.label}`,
  planHint:
    'On weekdays, the longest unvisited first, one visit each. Every visit can be changed afterwards.',
  from: 'From',
  perDay: 'Schools a day',
  inspectors: 'Inspectors',
  inspectorsHint:
    'A school with a responsible inspector on record is visited by that person, the others by these',
  schools: 'Schools and days',
  date: 'Date',
  planNow: (p) => `Arrange ${counted(p.count, 'visit', 'visits')}`,
  plannedNow: (p) => `${counted(p.count, 'visit', 'visits')} arranged`,
  afterPeriod: (p) =>
    `${counted(p.count, 'visit falls', 'visits fall')} after the period (to ${p.to}). Visit more schools a day, or begin earlier.`,
  nothingToPlan: 'By this rule there is no school left to arrange for.',
}

function planned({ count, arranged }: { readonly count: number; readonly arranged: number }): string {
  if (arranged === 0) return ''
  return arranged === count ? ', all arranged' : `, ${arranged} of them arranged`
}
