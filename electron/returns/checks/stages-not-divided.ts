import { fieldWords } from '../check-kit/field-words.ts'
import { isUnderCheck, NOTHING, type SubjectCheck } from './check.ts'

const TEACHERS = [
  'backboneTeachers',
  'peTeachers',
  'musicTeachers',
  'fineArtTeachers',
  'artTeachers',
  'artTeachersSubtotal',
]

/**
 * 骨干 and 体音美艺 teachers of a school with several stages, given only for the whole school: the stages
 * stay unknown and the office is asked for each (decisions.md).
 */
export const stagesNotDivided: SubjectCheck = {
  id: 'stagesNotDivided',
  label: { zh: '多学段学校的教师要分学段', en: 'Teachers of schools with several stages by stage' },
  explanation: {
    zh: '骨干教师和体育、音乐、美术、艺术教师不按公式拆分；只有全校数时，各学段的指标无法判定，请分学段补报。',
    en: 'Backbone, physical-education and art teachers are never divided by formula; with figures of the whole school only, the stages cannot be judged. Ask for each stage.',
  },
  level: 'school',
  severity: 'warning',
  fields: TEACHERS,
  find: (subject) => {
    if (subject.stages.length < 2) return NOTHING
    const undivided = TEACHERS.flatMap((field) => {
      const whole = subject.get(field, 'whole')
      if (!whole || !isUnderCheck(whole)) return []
      return subject.stages.some((stage) => stage !== 'senior' && !subject.get(field, stage)) ? [whole] : []
    })
    if (undivided.length === 0) return NOTHING
    return [{ params: fieldWords(undivided.map(({ field }) => field)), at: undivided }]
  },
}
