import { knownTotal } from '../check-kit/at-most.ts'
import { NOTHING, type SubjectCheck } from './check.ts'

/** Where there are 骨干教师, the training table (基础基442) shows training of county level and above (std §7.3). */
export const backboneNeedsTraining: SubjectCheck = {
  id: 'backboneWithoutTraining',
  label: { zh: '有骨干教师就有县级及以上培训', en: 'Backbone teachers imply county training' },
  explanation: {
    zh: '县级及以上骨干教师都要参加县级及以上培训；有骨干教师而县级及以上培训人次为0时，请核对两处。',
    en: 'Backbone teachers are trained at county level and above; where there are some and such trainings are zero, one of the two is wrong.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['backboneTeachers', 'countyTrainings'],
  together: [['backboneTeachers'], ['countyTrainings']],
  find: (subject) => {
    const trainings = subject.get('countyTrainings', 'whole')
    const backbone = knownTotal(subject, 'backboneTeachers')
    if (trainings?.amount !== 0 || !backbone || backbone.amount === 0) return NOTHING
    return [{ params: { backbone: String(backbone.amount) }, at: [trainings, ...backbone.values] }]
  },
}
