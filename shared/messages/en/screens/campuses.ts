import type { Translation } from '../../translation.ts'
import type { campuses as chinese } from '../../zh-CN/screens/campuses.ts'

export const campuses: Translation<typeof chinese> = {
  table: 'Campuses',
  rule: 'List only the campuses that stand apart; what is not listed belongs to the rest. Premises, grounds and equipment of a campus with one stage all count for that stage; where it has several they are divided by its own pupils. Enter 0 where there is nothing.',
  none: 'No campus is listed; the school counts as one place.',
  total: (p) => (p.count === 1 ? '1 campus listed' : `${p.count} campuses listed`),
  item: 'Figure',
  whole: 'Whole school',
  rest: 'Rest',
  name: 'Name of the campus',
  nameOf: (p) => `Name of campus ${p.number}`,
  removeOf: (p) => `Remove campus ${p.number}`,
  figure: (p) => (p.unit === '' ? p.label : `${p.label} (${p.unit})`),
  figureOf: (p) => `${p.label}, campus ${p.number}`,
  notKnown: 'missing',
  tooMuch: 'The campuses together have more than the school',
  sameName: 'Two campuses cannot have one name',
  add: 'Add a campus',
  save: 'Save campuses',
  saved: 'Campuses saved',
  oneStage: 'This school teaches one stage: campuses make no difference',
  oneStageHint: 'All its premises, grounds and equipment count for that stage.',
  ofCampus: (p) => `${p.campus}: ${p.field}`,
  source: 'List of campuses, entered by hand',
  open: 'Open the campuses',
}
