import type { Found, SubjectCheck } from './check.ts'

const LAST_GRADES = [
  { stage: 'primary', field: 'grade6Students' },
  { stage: 'junior', field: 'grade3Students' },
] as const

/** 六年级在校 = 预计毕业生 (std §7.3); the same of 初三, the last grade of three-year 初中. */
export const lastGradeGraduates: SubjectCheck = {
  id: 'lastGradeNotGraduates',
  label: { zh: '毕业年级在校生等于预计毕业生', en: 'Last grade equals expected graduates' },
  explanation: {
    zh: '小学六年级（初中三年级）在校生应等于预计毕业生数。',
    en: 'The pupils of primary grade 6 (junior grade 3) are the expected graduates.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['grade6Students', 'grade3Students', 'expectedGraduates'],
  together: [['grade6Students', 'grade3Students'], ['expectedGraduates']],
  find: (subject) => {
    const found: Found[] = []
    for (const { stage, field } of LAST_GRADES) {
      const pupils = subject.get(field, stage)
      const graduates = subject.get('expectedGraduates', stage)
      if (!pupils || !graduates || pupils.amount === graduates.amount) continue
      const params = { stage, pupils: pupils.value, graduates: graduates.value }
      found.push({ params, at: [graduates, pupils] })
    }
    return found
  },
}
