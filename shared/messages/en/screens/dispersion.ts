import type { Translation } from '../../translation.ts'
import type { dispersion as chinese } from '../../zh-CN/screens/dispersion.ts'

/** Which schools make a coefficient what it is. */
export const dispersion: Translation<typeof chinese> = {
  title: ({ stage }) => `${stage}: dispersion between schools`,
  back: 'Back to the indicators',
  chooseStage: 'Stage',
  chooseIndicator: 'Indicator',
  mean: 'County mean',
  deviation: 'Standard deviation',
  coefficient: 'Coefficient',
  provisional: ({ schools, population }) =>
    `Some schools lack figures: provisional over ${schools} of ${population} schools, no verdict.`,
  limit: 'Limit',
  school: 'School',
  students: 'Enrolment',
  value: 'Figure',
  weight: 'Weight',
  weightHint: 'Its enrolment ÷ enrolment of the county',
  share: 'Contribution',
  shareHint: 'Its part of the squared deviations ΣP(X − mean)², 100% in all',
  without: 'Coefficient without it',
  flips: 'Changes the verdict',
  flipsHint: 'Without this school the coefficient would be on the other side of the limit',
  chart: ({ indicator }) => `${indicator}: schools around the county mean`,
  chartHint:
    'The line is the county mean, the band the mean ± limit × mean; dots are as large as enrolments. Schools outside the band widen the dispersion.',
  chartHintNoLimit:
    'The line is the county mean; dots are as large as enrolments. This standard judges the mean of all coefficients (composite), so a single one has no limit.',
  noLimit: 'None by itself: the composite decides',
  point: ({ school, value, share }) => `${school}: ${value}, contribution ${share}`,
  none: 'There are no schools to compare',
  noneHint: 'Import the returns of the schools; the dispersion follows.',
}
