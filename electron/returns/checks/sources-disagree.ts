import { differingSources } from '../check-kit/differing-sources.ts'
import type { SubjectCheck } from './check.ts'

/** 两个来源不一致: two kinds of return that say different things of one value (decisions.md). */
export const sourcesDisagree: SubjectCheck = {
  id: 'sourcesDisagree',
  label: { zh: '两种报表填报一致', en: 'Two kinds of return agree' },
  explanation: {
    zh: '同一项在两种报表（如学校填报表和汇总表）中的最新数值不同时，请核对哪一个对；以后导入的为准。同一种报表重新报送不算。',
    en: 'Two kinds of return (a school’s form and a table, say) give different newest values of one item: check which is right; the one imported later counts. The same kind of return sent again is not meant.',
  },
  level: 'school',
  severity: 'warning',
  fields: [],
  needsStore: true,
  find: differingSources('files'),
}
