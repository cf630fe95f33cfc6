import { atMostCheck } from '../check-kit/at-most.ts'

/** 培训满360学时专任教师 ≤ 专任教师 (std §7.3). */
export const trainedAboveTeachers = atMostCheck({
  id: 'trainedAboveTeachers',
  label: {
    zh: '培训满360学时教师不超过专任教师',
    en: 'Teachers with 360 training hours within full-time teachers',
  },
  explanation: {
    zh: '近5年培训满360学时的专任教师不能多于专任教师数。',
    en: 'Full-time teachers with 360 training hours cannot be more than the full-time teachers.',
  },
  parts: ['trainedTeachers'],
  whole: 'fullTimeTeachers',
})
