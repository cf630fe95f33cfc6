import { sum } from '../check-kit/at-most.ts'
import { CLASS_BANDS } from '../check-kit/class-bands.ts'
import { type Check, PLACES } from './check.ts'

/** The bands together are the classes; bands that are left blank can only add to them. */
export const bandsMakeClasses: Check = {
  id: 'bandsNotClasses',
  fields: ['classes', ...CLASS_BANDS.map(({ field }) => field)],
  run: (subject) => {
    for (const stage of PLACES) {
      const classes = subject.get('classes', stage)
      if (!classes) continue
      const bands = CLASS_BANDS.map(({ field }) => subject.get(field, stage)).filter(
        (value) => value !== null,
      )
      if (bands.length === 0) continue
      const total = sum(bands)
      const complete = bands.length === CLASS_BANDS.length
      if (total.amount <= classes.amount && !(complete && total.amount < classes.amount)) continue
      const params = { name: subject.name, stage, part: String(total.amount), whole: classes.value }
      subject.report({ code: 'bandsNotClasses', severity: 'error', params }, [classes, ...bands])
    }
  },
}
