import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 随迁子女在校生 ≤ 在校学生. */
export const migrantsAboveStudents: Check = {
  id: 'migrantsAboveStudents',
  fields: ['migrantStudents', 'students'],
  run: (subject) => {
    const excess = findExcess(subject, ['migrantStudents'], 'students')
    if (excess) reportExcess(subject, 'migrantsAboveStudents', excess)
  },
}
