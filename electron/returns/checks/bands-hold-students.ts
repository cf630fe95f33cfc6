import { totalOf } from '../check-kit/at-most.ts'
import { BAND_FIELDS, CLASS_BANDS } from '../check-kit/class-bands.ts'
import { type Found, PLACES, type SubjectCheck } from './check.ts'

/** 班额上限 × 班数 must hold the enrolment (std §7.3); a class of 66 and more has no upper limit. */
export const bandsHoldStudents: SubjectCheck = {
  id: 'bandsBelowStudents',
  label: { zh: '班额上限×班数不少于在校生', en: 'Upper limits of class sizes hold the enrolment' },
  explanation: {
    zh: '每个班至多有本班额段上限的人数，各段的上限乘以班数加起来，不能少于在校生数；十段没有填全或有66人以上的班时不比较。',
    en: 'Every class has at most the upper limit of its size band; upper limits times classes cannot be less than the enrolment. Not compared where bands are blank or a class has 66 pupils and more.',
  },
  level: 'school',
  severity: 'error',
  fields: ['students', ...BAND_FIELDS],
  together: [['students'], BAND_FIELDS],
  find: (subject) => {
    const found: Found[] = []
    for (const stage of PLACES) {
      const bands = CLASS_BANDS.map(({ field, most }) => ({ value: subject.get(field, stage), most }))
      if (bands.some(({ value }) => value === null)) continue
      let most = 0
      for (const band of bands) if (band.value && band.value.amount > 0) most += band.value.amount * band.most
      const students = totalOf(subject, 'students', stage)
      if (!students || most >= students.amount) continue
      const params = { stage, part: String(most), whole: String(students.amount) }
      found.push({ params, at: [...bands.map(({ value }) => value), ...students.values] })
    }
    return found
  },
}
