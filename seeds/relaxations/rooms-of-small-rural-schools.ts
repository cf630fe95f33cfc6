import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'

/** 小学 ≥54 ㎡, 初中 ≥61 ㎡ (std §1.2). */
export const roomsOfSmallRuralSchools: RelaxationDefinition = {
  id: 'roomsOfSmallRuralSchools',
  label: {
    zh: '农村小规模学校的音乐、美术教室',
    en: 'Music and art rooms of small rural schools',
  },
  schools: {
    zh: '最大班额低于30人的农村小规模学校',
    en: 'Small rural schools whose largest class has fewer than 30 pupils',
  },
  requirement: {
    zh: '每间音乐、美术教室：小学≥54㎡，初中≥61㎡（原96㎡、90㎡）',
    en: 'Music and art rooms: primary ≥ 54 ㎡, junior ≥ 61 ㎡ (instead of 96 and 90 ㎡)',
  },
  when: {
    all: [
      { fact: 'location', in: ['rural'] },
      { largestClass: '<', value: '30' },
    ],
  },
  basis: '国教督办函〔2019〕30号：最大班额低于30人的农村小规模学校',
  followUpYears: 3,
}
