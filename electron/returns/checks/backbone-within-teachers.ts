import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 骨干教师 ≤ 专任教师 (std §7.3). */
export const backboneAboveTeachers: Check = {
  id: 'backboneAboveTeachers',
  fields: ['backboneTeachers', 'fullTimeTeachers'],
  run: (subject) => {
    const excess = findExcess(subject, ['backboneTeachers'], 'fullTimeTeachers')
    if (excess) reportExcess(subject, 'backboneAboveTeachers', excess)
  },
}
