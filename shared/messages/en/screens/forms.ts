import type { Translation } from '../../translation.ts'
import type { forms as chinese } from '../../zh-CN/screens/forms.ts'
import { counted, schoolYearName } from '../phrases.ts'

/** Data › return forms for schools. */
export const forms: Translation<typeof chinese> = {
  open: 'Issue forms',
  title: ({ year }) => `Return forms for ${schoolYearName(year)}`,
  hint: 'One Excel form for each school, in Chinese: the school is filled in, the values of last year stand beside, the figures are left to be entered; with lists of classes and special rooms. Forms that come back are imported under Data; the school is known by its code and nothing is asked.',
  kinds: 'Kinds of school',
  allKinds: 'All kinds',
  school: 'School',
  code: 'School code',
  kind: 'Kind',
  returned: 'This year',
  hasReturn: 'Has data',
  noReturn: 'No return yet',
  table: 'Schools that get a form',
  none: 'No school can get a form yet',
  noneHint: 'Enter the schools first. Closed schools, kindergartens and vocational schools get none.',
  toSchools: 'To the schools',
  onlyMissing: 'Only those without a return',
  chosen: ({ count, all }) => `${count} of ${counted(all, 'school')} chosen`,
  issue: ({ count }) => `Make ${counted(count, 'return form')}`,
  issuing: 'Making return forms',
  issued: ({ count }) => `${counted(count, 'return form')} made: send them to the schools`,
}
