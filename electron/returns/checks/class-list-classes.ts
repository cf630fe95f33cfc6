import { totalOf } from '../check-kit/at-most.ts'
import { BAND_FIELDS, CLASS_BANDS } from '../check-kit/class-bands.ts'
import { fieldWords } from '../check-kit/field-words.ts'
import { listedByPlace } from '../check-kit/listed-classes.ts'
import { type Found, NOTHING, type SubjectCheck } from './check.ts'

/** The class list against the number of classes and their size bands (product §3; std §5). */
export const classListClasses: SubjectCheck = {
  id: 'classListNotClasses',
  label: { zh: '班级名册与班级数、班额一致', en: 'Class list agrees with classes and size bands' },
  explanation: {
    zh: '班级名册中的班数、按人数归入各班额段的班数，应与报表相同。没有名册的学段不比较。',
    en: 'The classes of the class list, in all and by size band, are those of the return. Stages without a list are not compared.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['classes', ...BAND_FIELDS],
  needsStore: true,
  find: (subject) => {
    if (subject.classes().length === 0) return NOTHING
    const found: Found[] = []
    for (const { stage, classes } of listedByPlace(subject)) {
      const counts = [
        { field: 'classes', listed: classes.length },
        ...CLASS_BANDS.map(({ field, least, most }) => ({
          field,
          listed: classes.filter(({ students }) => students >= least && students <= most).length,
        })),
      ]
      for (const { field, listed } of counts) {
        // The whole is the sum of its stages, which are compared themselves.
        if (stage === 'whole' && !subject.get(field, 'whole')) continue
        const total = totalOf(subject, field, stage)
        const [value] = total?.values ?? []
        if (!total || !value || total.amount === listed) continue
        const params = { ...fieldWords([value.field]), stage, value: String(total.amount), listed }
        found.push({ params, at: total.values })
      }
    }
    return found
  },
}
