import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 专任教师 ≤ 教职工 (std §7.3). */
export const teachersAboveStaff: Check = {
  id: 'teachersAboveStaff',
  fields: ['fullTimeTeachers', 'staff'],
  run: (subject) => {
    const excess = findExcess(subject, ['fullTimeTeachers'], 'staff')
    if (excess) reportExcess(subject, 'teachersAboveStaff', excess)
  },
}
