import { sum } from '../check-kit/at-most.ts'
import { BAND_FIELDS } from '../check-kit/class-bands.ts'
import { type Found, PLACES, type SubjectCheck } from './check.ts'

/** The bands together are the classes (std §7.2-6); bands that are left blank can only add to them. */
export const bandsMakeClasses: SubjectCheck = {
  id: 'bandsNotClasses',
  label: { zh: '各班额班数之和等于班级总数', en: 'Class-size bands add up to the classes' },
  explanation: {
    zh: '十个班额段的班数加起来应等于班级总数；没有填全时，已填的不能超过总数。',
    en: 'The classes of the ten size bands add up to all classes; where some bands are blank, the others cannot be more.',
  },
  level: 'school',
  severity: 'error',
  fields: ['classes', ...BAND_FIELDS],
  together: [['classes'], BAND_FIELDS],
  find: (subject) => {
    const found: Found[] = []
    for (const stage of PLACES) {
      const classes = subject.get('classes', stage)
      if (!classes) continue
      const bands = BAND_FIELDS.map((field) => subject.get(field, stage)).filter((value) => value !== null)
      if (bands.length === 0) continue
      const total = sum(bands)
      const complete = bands.length === BAND_FIELDS.length
      if (total.amount <= classes.amount && !(complete && total.amount < classes.amount)) continue
      const params = { stage, part: String(total.amount), whole: classes.value }
      found.push({ params, at: [classes, ...bands] })
    }
    return found
  },
}
