import type { Condition } from '../../shared/checklists/condition.ts'
import type { RelaxationDefinition } from '../../shared/relaxations/relaxation.ts'

/** 随迁子女占比 >50 %: twice their number is more than the enrolment. */
const MOSTLY_MIGRANTS: Condition = {
  declared: [
    { field: 'migrantStudents' },
    { field: 'migrantStudents' },
    { field: 'students', subtract: true },
  ],
  compare: '>',
  value: '0',
}

/** 小学、初中 ≤2400, 九年一贯制 ≤3000 (std §1.2). */
export const schoolSize: RelaxationDefinition = {
  id: 'schoolSize',
  label: { zh: '学校规模', en: 'School size' },
  schools: {
    zh: '2010年及之前规划并建成，或随迁子女占比超过50%的学校',
    en: 'Schools planned and built by 2010, or with more than 50 % children of migrant workers',
  },
  requirement: {
    zh: '小学、初中≤2400人，一贯制学校≤3000人（原2000人、2500人）',
    en: 'Primary and junior schools ≤ 2,400 pupils, all-through schools ≤ 3,000 (instead of 2,000 and 2,500)',
  },
  when: { any: [{ fact: 'plannedBy2010', in: [true] }, MOSTLY_MIGRANTS] },
  basis: '国教督办函〔2019〕30号：2010年及之前规划并建成，或随迁子女占比超过50%的学校',
  followUpYears: 3,
}
