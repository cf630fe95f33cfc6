import type { Found, SubjectCheck } from './check.ts'

const IRREGULAR = [
  { field: 'fiveYearClasses', stage: 'primary' },
  { field: 'fourYearClasses', stage: 'junior' },
  { field: 'grade4Students', stage: 'junior' },
] as const

/** 无五年制/四年制班 (std §7.3): 小学 has six years, 初中 three. */
export const yearsOfSchooling: SubjectCheck = {
  id: 'irregularSchooling',
  label: { zh: '没有五年制小学班和四年制初中班', en: 'No five-year primary or four-year junior classes' },
  explanation: {
    zh: '小学为六年制、初中为三年制；填报了五年制小学班、四年制初中班或初中四年级学生的，请核对。',
    en: 'Primary schooling takes six years and junior secondary three. Check five-year primary classes, four-year junior classes and pupils of a fourth junior grade.',
  },
  level: 'school',
  severity: 'warning',
  fields: IRREGULAR.map(({ field }) => field),
  find: (subject) => {
    const found: Found[] = []
    for (const { field, stage } of IRREGULAR) {
      const value = subject.get(field, stage)
      if (!value || value.amount === 0) continue
      const { label } = value.field
      found.push({
        params: { stage, field: label.zh, fieldInEnglish: label.en, value: value.value },
        at: [value],
      })
    }
    return found
  },
}
