import { atMostCheck } from '../check-kit/at-most.ts'

/** 随迁子女在校生 ≤ 在校学生: a part of the enrolment (std §7.2-3). */
export const migrantsAboveStudents = atMostCheck({
  id: 'migrantsAboveStudents',
  label: { zh: '随迁子女不超过在校生', en: 'Children of migrant workers within enrolment' },
  explanation: {
    zh: '进城务工人员随迁子女在校生不能多于在校生数。',
    en: 'Children of migrant workers cannot be more than the pupils enrolled.',
  },
  parts: ['migrantStudents'],
  whole: 'students',
})
