import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 划片范围内在校学生 ≤ 在校学生 (std §7.3). */
export const catchmentAboveStudents: Check = {
  id: 'catchmentAboveStudents',
  fields: ['catchmentStudents', 'students'],
  run: (subject) => {
    const excess = findExcess(subject, ['catchmentStudents'], 'students')
    if (excess) reportExcess(subject, 'catchmentAboveStudents', excess)
  },
}
