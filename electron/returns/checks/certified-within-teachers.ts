import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 持证专任教师 ≤ 专任教师 (std §7.3). */
export const certifiedAboveTeachers: Check = {
  id: 'certifiedAboveTeachers',
  fields: ['certifiedTeachers', 'fullTimeTeachers'],
  run: (subject) => {
    const excess = findExcess(subject, ['certifiedTeachers'], 'fullTimeTeachers')
    if (excess) reportExcess(subject, 'certifiedAboveTeachers', excess)
  },
}
