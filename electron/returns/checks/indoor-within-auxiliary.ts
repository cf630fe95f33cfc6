import { atMostCheck } from '../check-kit/at-most.ts'

/** 室内体育用房 is part of 教学及辅助用房 (std §2.3-4), so it cannot be larger. */
export const indoorAboveAuxiliary = atMostCheck({
  id: 'indoorAboveAuxiliary',
  label: {
    zh: '室内体育用房不超过教学及辅助用房',
    en: 'Indoor sports rooms within teaching and auxiliary rooms',
  },
  explanation: {
    zh: '室内体育用房包含在教学及辅助用房之内，面积不能更大。',
    en: 'Indoor sports rooms are part of the teaching and auxiliary rooms and cannot be larger.',
  },
  parts: ['indoorSportsArea'],
  whole: 'teachingAuxiliaryArea',
})
