import { atMostCheck } from '../check-kit/at-most.ts'

/** 专任教师 ≤ 教职工 (std §7.3). */
export const teachersAboveStaff = atMostCheck({
  id: 'teachersAboveStaff',
  label: { zh: '专任教师不超过教职工', en: 'Full-time teachers within staff' },
  explanation: {
    zh: '专任教师是教职工的一部分，不能多于教职工数。',
    en: 'Full-time teachers are part of the staff and cannot be more than it.',
  },
  parts: ['fullTimeTeachers'],
  whole: 'staff',
})
