import { atMostCheck } from '../check-kit/at-most.ts'

/** 持证专任教师 ≤ 专任教师 (std §7.3). */
export const certifiedAboveTeachers = atMostCheck({
  id: 'certifiedAboveTeachers',
  label: { zh: '持证教师不超过专任教师', en: 'Certified teachers within full-time teachers' },
  explanation: {
    zh: '持有教师资格证的专任教师不能多于专任教师数。',
    en: 'Full-time teachers holding a certificate cannot be more than the full-time teachers.',
  },
  parts: ['certifiedTeachers'],
  whole: 'fullTimeTeachers',
})
