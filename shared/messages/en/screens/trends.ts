import type { Translation } from '../../translation.ts'
import type { trends as chinese } from '../../zh-CN/screens/trends.ts'
import { counted, schoolYearName } from '../phrases.ts'

/** Figures over the years, and schools that are sliding. */
export const trends: Translation<typeof chinese> = {
  title: (p) => `${p.stage}: over the years`,
  chooseStage: 'Stage',
  chooseSchool: 'School',
  wholeCounty: 'Whole county',
  indicator: 'Indicator',
  indicatorAndLines: 'Indicator (mean above, dispersion below)',
  year: (p) => schoolYearName(p.year),
  countyTable: 'Indicators of the county by year',
  schoolTable: (p) => `Indicators of ${p.school} by year`,
  mean: 'County mean',
  meanOf: (p) => `County mean ${schoolYearName(p.year)}`,
  coefficient: 'Dispersion coefficient',
  coefficientOf: (p) => `Dispersion coefficient ${schoolYearName(p.year)}`,
  statusOf: (p) => `Verdict ${schoolYearName(p.year)}`,
  composed: (p) => `dispersion ${p.coefficient}`,
  verdict: 'Verdict',
  chooseRow: (p) => `Show ${p.indicator} in the chart`,
  figure: 'This school',
  required: 'Required of a school',
  limitOf: (p) => `${p.name} ${p.value}`,
  limit: 'Limit of the coefficient',
  chart: (p) => `${p.indicator}: ${p.of}`,
  point: (p) => `${p.name} ${schoolYearName(p.year)}: ${p.value}`,
  chartHint:
    'Choose a row of the table to see it in the chart. The line breaks where data are missing. Each year is judged by the standard as it held then.',
  warnings: 'Early warnings',
  warningHint: (p) =>
    `Schools that pass, with a figure that fell ${p.falls} years in a row and is at most ${p.margin} above its limit. ${p.basis}`,
  ownDefault: 'A default of this product: no document prescribes it.',
  byCounty: 'Set by this county.',
  switchedOff: 'This county has switched early warnings off.',
  change: 'Change the setting',
  byClause: (p) => `Basis: ${p.clause}`,
  fewYears: (p) =>
    `A warning takes ${p.needed} school years in a row; there ${p.years === 1 ? 'is' : 'are'} ${p.years} with data.`,
  noWarnings: 'No school that passes is sliding.',
  warning: (p) => `${p.school}: ${p.indicator}`,
  arrow: ' → ',
  towards: {
    threshold: (p) => `${p.limit} required, only ${p.distance} above`,
    floor: (p) => `floor is ${p.limit}, only ${p.distance} above`,
  },
  more: (p) => `Show ${counted(p.count, 'more warning')}`,
  oneYear: (p) => `Only ${schoolYearName(p.year)} has data: no change to be seen`,
  oneYearHint: 'Import the returns of earlier school years; changes and warnings follow.',
  importYear: (p) => `Import returns of ${schoolYearName(p.year)}`,
  noYears: 'Nothing to compare yet',
  noYearsHint: 'Import the returns of the schools first; two school years show a change.',
  importReturns: 'Import returns',
  noStage: 'No school has this stage in this school year',
  noStageHint: 'Choose the other stage.',
}
