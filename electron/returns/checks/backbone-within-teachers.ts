import { atMostCheck } from '../check-kit/at-most.ts'

/** 骨干教师 ≤ 专任教师 (std §7.3). */
export const backboneAboveTeachers = atMostCheck({
  id: 'backboneAboveTeachers',
  label: { zh: '骨干教师不超过专任教师', en: 'Backbone teachers within full-time teachers' },
  explanation: {
    zh: '县级及以上骨干教师每人只计一次，不能多于专任教师数。',
    en: 'Backbone teachers are counted once each and cannot be more than the full-time teachers.',
  },
  parts: ['backboneTeachers'],
  whole: 'fullTimeTeachers',
})
