import { NOTHING, type SubjectCheck } from './check.ts'

/** 小学招生 = 一年级在校 (std §7.3). */
export const entrantsFirstGrade: SubjectCheck = {
  id: 'entrantsNotFirstGrade',
  label: { zh: '小学招生数等于一年级在校生', en: 'Primary entrants equal grade 1' },
  explanation: {
    zh: '小学招生数应等于一年级在校生数。',
    en: 'The entrants of the primary stage are the pupils of its grade 1.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['entrants', 'grade1Students'],
  together: [['entrants'], ['grade1Students']],
  find: (subject) => {
    const entrants = subject.get('entrants', 'primary')
    const pupils = subject.get('grade1Students', 'primary')
    if (!entrants || !pupils || entrants.amount === pupils.amount) return NOTHING
    return [{ params: { entrants: entrants.value, pupils: pupils.value }, at: [entrants, pupils] }]
  },
}
