import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 培训满360学时专任教师 ≤ 专任教师 (std §7.3). */
export const trainedAboveTeachers: Check = {
  id: 'trainedAboveTeachers',
  fields: ['trainedTeachers', 'fullTimeTeachers'],
  run: (subject) => {
    const excess = findExcess(subject, ['trainedTeachers'], 'fullTimeTeachers')
    if (excess) reportExcess(subject, 'trainedAboveTeachers', excess)
  },
}
