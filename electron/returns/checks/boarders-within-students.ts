import { atMostCheck } from '../check-kit/at-most.ts'

/** 寄宿生 ≤ 在校学生: a row among those of the enrolment (std §7.2-3). */
export const boardersAboveStudents = atMostCheck({
  id: 'boardersAboveStudents',
  label: { zh: '寄宿生不超过在校生', en: 'Boarders within enrolment' },
  explanation: {
    zh: '寄宿生不能多于在校生数。',
    en: 'Boarders cannot be more than the pupils enrolled.',
  },
  parts: ['boardingStudents'],
  whole: 'students',
})
