import { totalOf } from '../check-kit/at-most.ts'
import { BAND_FIELDS, CLASS_BANDS } from '../check-kit/class-bands.ts'
import { type CheckedValue, type Found, PLACES, type SubjectCheck } from './check.ts'

/** 班额下限 × 班数 must not exceed the enrolment (std §7.3). */
export const bandsWithinStudents: SubjectCheck = {
  id: 'bandsAboveStudents',
  label: { zh: '班额下限×班数不超过在校生', en: 'Lower limits of class sizes within enrolment' },
  explanation: {
    zh: '每个班至少有本班额段下限的人数，各段的下限乘以班数加起来，不能超过在校生数。',
    en: 'Every class has at least the lower limit of its size band; lower limits times classes cannot be more than the enrolment.',
  },
  level: 'school',
  severity: 'error',
  fields: ['students', ...BAND_FIELDS],
  together: [['students'], BAND_FIELDS],
  find: (subject) => {
    const found: Found[] = []
    for (const stage of PLACES) {
      let least = 0
      const bands: CheckedValue[] = []
      for (const band of CLASS_BANDS) {
        const value = subject.get(band.field, stage)
        if (!value) continue
        bands.push(value)
        least += value.amount * band.least
      }
      if (bands.length === 0) continue
      const students = totalOf(subject, 'students', stage)
      if (!students || least <= students.amount) continue
      const params = { stage, part: String(least), whole: String(students.amount) }
      found.push({ params, at: [...bands, ...students.values] })
    }
    return found
  },
}
