import { atMostCheck } from '../check-kit/at-most.ts'

/** 划片范围内在校学生 ≤ 在校学生 (std §7.3). */
export const catchmentAboveStudents = atMostCheck({
  id: 'catchmentAboveStudents',
  label: { zh: '划片内学生不超过在校生', en: 'Catchment pupils within enrolment' },
  explanation: {
    zh: '家庭住址在划片范围内的在校学生不能多于在校生数。',
    en: 'Pupils living in the catchment area cannot be more than the pupils enrolled.',
  },
  parts: ['catchmentStudents'],
  whole: 'students',
})
