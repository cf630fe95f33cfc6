import { atMostCheck } from '../check-kit/at-most.ts'

/** 各学历教师之和 ≤ 专任教师数 (std §7.3). */
export const educationAboveTeachers = atMostCheck({
  id: 'educationAboveTeachers',
  label: { zh: '学历教师之和不超过专任教师', en: 'Teachers by qualification within full-time teachers' },
  explanation: {
    zh: '专科、本科、硕士、博士学历的专任教师加起来，不能多于专任教师数。',
    en: 'Full-time teachers with a diploma, bachelor, master or doctorate cannot together be more than all full-time teachers.',
  },
  parts: ['collegeTeachers', 'bachelorTeachers', 'masterTeachers', 'doctorTeachers'],
  whole: 'fullTimeTeachers',
})
