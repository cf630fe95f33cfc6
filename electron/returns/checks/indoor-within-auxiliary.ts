import { findExcess, reportExcess } from '../check-kit/at-most.ts'
import type { Check } from './check.ts'

/** 室内体育用房 is part of 教学及辅助用房 (std §2.3-4), so it cannot be larger. */
export const indoorAboveAuxiliary: Check = {
  id: 'indoorAboveAuxiliary',
  fields: ['indoorSportsArea', 'teachingAuxiliaryArea'],
  run: (subject) => {
    const excess = findExcess(subject, ['indoorSportsArea'], 'teachingAuxiliaryArea')
    if (excess) reportExcess(subject, 'indoorAboveAuxiliary', excess)
  },
}
