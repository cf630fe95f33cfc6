import type { Check } from './check.ts'

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
export const stagesNotDivided: Check = {
  id: 'stagesNotDivided',
  fields: TEACHERS,
  run: (subject) => {
    if (subject.stages.length < 2) return
    const undivided = TEACHERS.flatMap((field) => {
      const whole = subject.get(field, 'whole')
      if (!whole?.imported) return []
      return subject.stages.some((stage) => stage !== 'senior' && !subject.get(field, stage)) ? [whole] : []
    })
    if (undivided.length === 0) return
    const params = {
      name: subject.name,
      fields: undivided.map(({ field }) => field.label.zh).join('、'),
      fieldsInEnglish: undivided.map(({ field }) => field.label.en).join(', '),
    }
    subject.report({ code: 'stagesNotDivided', severity: 'warning', params }, undivided)
  },
}
