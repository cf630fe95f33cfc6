import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 各学历教师之和 ≤ 专任教师数 (std §7.3). */
export const educationAboveTeachers: Check = {
  id: 'educationAboveTeachers',
  fields: ['collegeTeachers', 'bachelorTeachers', 'masterTeachers', 'doctorTeachers', 'fullTimeTeachers'],
  run: (subject) => {
    const excess = findExcess(
      subject,
      ['collegeTeachers', 'bachelorTeachers', 'masterTeachers', 'doctorTeachers'],
      'fullTimeTeachers',
    )
    if (excess) reportExcess(subject, 'educationAboveTeachers', excess)
  },
}
