import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'

/** 音乐 ≥73 ㎡, 美术 ≥67 ㎡ (std §1.2). */
export const roomsPlannedBy2016: RelaxationDefinition = {
  id: 'roomsPlannedBy2016',
  label: {
    zh: '2016年及之前建成学校的音乐、美术教室',
    en: 'Music and art rooms of schools built by 2016',
  },
  schools: { zh: '2016年及之前规划并建成的学校', en: 'Schools planned and built by 2016' },
  requirement: {
    zh: '每间音乐教室≥73㎡，美术教室≥67㎡（原96㎡、90㎡）',
    en: 'Music rooms ≥ 73 ㎡, art rooms ≥ 67 ㎡ (instead of 96 and 90 ㎡)',
  },
  when: { fact: 'plannedBy2016', in: [true] },
  basis: '国教督办函〔2019〕30号：2016年及之前规划并建成的学校',
  followUpYears: 3,
}
