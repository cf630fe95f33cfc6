import { totalOf } from '../check-kit/at-most.ts'
import { listedByPlace } from '../check-kit/listed-classes.ts'
import { type Found, NOTHING, type SubjectCheck } from './check.ts'

/** The pupils of the class list are the enrolment (product §3). */
export const classListStudents: SubjectCheck = {
  id: 'classListNotStudents',
  label: { zh: '班级名册人数等于在校生数', en: 'Pupils of the class list equal the enrolment' },
  explanation: {
    zh: '班级名册中各班人数加起来，应等于在校生数。没有名册的学段不比较。',
    en: 'The pupils of all classes of the class list add up to the enrolment. Stages without a list are not compared.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['students'],
  needsStore: true,
  find: (subject) => {
    if (subject.classes().length === 0) return NOTHING
    const found: Found[] = []
    for (const { stage, classes } of listedByPlace(subject)) {
      // The whole is the sum of its stages, which are compared themselves.
      if (stage === 'whole' && !subject.get('students', 'whole')) continue
      const students = totalOf(subject, 'students', stage)
      const listed = classes.reduce((total, entry) => total + entry.students, 0)
      if (!students || students.amount === listed) continue
      found.push({ params: { stage, value: String(students.amount), listed }, at: students.values })
    }
    return found
  },
}
