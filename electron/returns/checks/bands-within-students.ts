import { completeTotal } from '../check-kit/at-most.ts'
import { CLASS_BANDS } from '../check-kit/class-bands.ts'
import { type Check, type CheckedValue, PLACES } from './check.ts'

/** 班额下限 × 班数 must not exceed the enrolment (std §7.3). */
export const bandsWithinStudents: Check = {
  id: 'bandsAboveStudents',
  fields: ['students', ...CLASS_BANDS.map(({ field }) => field)],
  run: (subject) => {
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
      const students =
        stage === 'whole' ? completeTotal(subject, 'students') : valueTotal(subject.get('students', stage))
      if (!students || least <= students.amount) continue
      const params = { name: subject.name, stage, part: String(least), whole: String(students.amount) }
      subject.report({ code: 'bandsAboveStudents', severity: 'error', params }, [
        ...bands,
        ...students.values,
      ])
    }
  },
}

function valueTotal(value: CheckedValue | null) {
  return value ? { amount: value.amount, values: [value] } : null
}
