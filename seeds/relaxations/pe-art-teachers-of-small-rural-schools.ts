import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'

const STUDENTS = [{ field: 'students' }]

/** Teachers who come from elsewhere count as teachers of physical education and art (std §1.2). */
export const peArtTeachersOfSmallRuralSchools: RelaxationDefinition = {
  id: 'peArtTeachersOfSmallRuralSchools',
  label: {
    zh: '农村小规模学校的体育、艺术教师',
    en: 'PE and art teachers of small rural schools',
  },
  schools: {
    zh: '50人及以上、不足100人的农村小规模学校和教学点',
    en: 'Small rural schools and teaching points of 50 to 99 pupils',
  },
  requirement: {
    zh: '每百名学生拥有体育、艺术专任教师数可计入交流轮岗、兼职、走教教师',
    en: 'Teachers on exchange, part-time and itinerant count as PE and art teachers',
  },
  when: {
    all: [
      { fact: 'kind', in: ['primary', 'teachingPoint', 'junior'] },
      { fact: 'location', in: ['rural'] },
      { declared: STUDENTS, compare: '≥', value: '50' },
      { declared: STUDENTS, compare: '<', value: '100' },
    ],
  },
  basis: '国教督办函〔2019〕30号：50人及以上但不足100人的农村小规模学校和教学点',
  followUpYears: 3,
}
