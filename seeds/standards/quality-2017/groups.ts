import type { Condition } from '../../../shared/checklists/condition.ts'

const kinds = (...names: readonly string[]): Condition => ({ fact: 'kind', in: names })

/** 所有小学、初中 (std §1.2): teaching points and all-through schools with them, special schools not. */
export const TEACHES_GENERAL = kinds(
  'primary',
  'teachingPoint',
  'junior',
  'nineYear',
  'twelveYear',
  'complete',
)

/** Every school of compulsory education, special ones with them (std §1.1). */
export const IS_SCHOOL: Condition = { any: [TEACHES_GENERAL, kinds('special')] }

/** 初中, those of attached classes (附设班) with them. */
export const TEACHES_JUNIOR: Condition = { all: [TEACHES_GENERAL, { teaches: 'junior' }] }

/** 城区和镇区公办，不含寄宿制 (std §1.2-13). */
const PUBLIC_DAY_IN_TOWN: Condition = {
  all: [
    { fact: 'location', in: ['urban', 'town'] },
    { fact: 'ownership', in: ['public'] },
    { fact: 'boarding', in: [false] },
  ],
}

export const PUBLIC_DAY_PRIMARY: Condition = {
  all: [TEACHES_GENERAL, { teaches: 'primary' }, PUBLIC_DAY_IN_TOWN],
}

export const PUBLIC_DAY_JUNIOR: Condition = { all: [TEACHES_JUNIOR, PUBLIC_DAY_IN_TOWN] }

/** 不足100名学生的村小学和教学点 (std §1.2-6). */
export const SMALL_VILLAGE_SCHOOL: Condition = {
  all: [
    { any: [kinds('teachingPoint'), { all: [kinds('primary'), { fact: 'location', in: ['rural'] }] }] },
    { declared: [{ field: 'students' }], compare: '<', value: '100' },
  ],
}
