import { atMostCheck } from '../check-kit/at-most.ts'

/** 农村留守儿童 ≤ 在校学生: a row among those of the enrolment (std §7.2-3). */
export const leftBehindAboveStudents = atMostCheck({
  id: 'leftBehindAboveStudents',
  label: { zh: '留守儿童不超过在校生', en: 'Left-behind children within enrolment' },
  explanation: {
    zh: '农村留守儿童不能多于在校生数。',
    en: 'Rural left-behind children cannot be more than the pupils enrolled.',
  },
  parts: ['leftBehindStudents'],
  whole: 'students',
})
