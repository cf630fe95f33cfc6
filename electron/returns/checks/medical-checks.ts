import { sum } from '../check-kit/at-most.ts'
import { type CheckSubject, NOTHING, type SubjectCheck } from './check.ts'

const LEAST_SHARE = 0.8

/** 上年体检人数 ≤ 上学年在校 and ≥ 80 % of it (std §7.3). */
export const medicalChecks: SubjectCheck = {
  id: 'medicalChecksOutOfRange',
  label: { zh: '体检人数在上学年在校生的80%～100%', en: 'Medical checks are 80–100 % of last year’s pupils' },
  explanation: {
    zh: '上学年参加体检的学生不能多于上学年在校生，也不应少于其80%。上学年在校生取本软件中上一学年的数据。',
    en: 'Pupils medically checked last year cannot be more than that year’s enrolment, nor should they be under 80 % of it. The enrolment is that of the school year before in this program.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['medicalChecks'],
  needsStore: true,
  find: (subject) => {
    const checked = subject.get('medicalChecks', 'whole')
    const before = enrolmentBefore(subject)
    if (!checked || !before) return NOTHING
    if (checked.amount <= before.amount && checked.amount >= before.amount * LEAST_SHARE) return NOTHING
    return [
      {
        params: { checked: checked.value, students: String(before.amount) },
        at: [checked, ...before.values],
      },
    ]
  },
}

/** Null while a stage is missing. */
function enrolmentBefore({ stages, lastYear }: CheckSubject) {
  const whole = lastYear('students', 'whole')
  if (whole) return sum([whole])
  const values = stages.map((stage) => lastYear('students', stage)).filter((value) => value !== null)
  return values.length === 0 || values.length < stages.length ? null : sum(values)
}
