import { sum } from '../check-kit/at-most.ts'
import type { Found, SubjectCheck } from './check.ts'

const GRADES = [1, 2, 3, 4, 5, 6].map((grade) => `grade${grade}Students`)
/** Grades that every school of the stage has; a fourth of 初中 only adds to them. */
const STAGES = [
  { stage: 'primary', grades: GRADES, expected: 6 },
  { stage: 'junior', grades: GRADES.slice(0, 4), expected: 3 },
] as const

/** 各年级在校生之和 = 在校生数 (std §7.2-3); grades that are left blank can only add to them. */
export const gradesMakeStudents: SubjectCheck = {
  id: 'gradesNotStudents',
  label: { zh: '各年级在校生之和等于在校生数', en: 'Grades add up to the enrolment' },
  explanation: {
    zh: '一个学段各年级的在校生加起来应等于该学段在校生数；没有填全时，已填的不能超过在校生数。',
    en: 'The pupils of all grades of a stage add up to its enrolment; where some grades are blank, the others cannot be more.',
  },
  level: 'school',
  severity: 'error',
  fields: ['students', ...GRADES],
  together: [['students'], GRADES],
  find: (subject) => {
    const found: Found[] = []
    for (const { stage, grades, expected } of STAGES) {
      const students = subject.get('students', stage)
      if (!students) continue
      const known = grades.map((field) => subject.get(field, stage))
      const values = known.filter((value) => value !== null)
      if (values.length === 0) continue
      const total = sum(values)
      const complete = known.slice(0, expected).every((value) => value !== null)
      if (total.amount <= students.amount && !(complete && total.amount < students.amount)) continue
      const params = { stage, part: String(total.amount), whole: students.value }
      found.push({ params, at: [students, ...values] })
    }
    return found
  },
}
