import { differingSources } from '../check-kit/differing-sources.ts'
import type { SubjectCheck } from './check.ts'

/** A correction, or a figure adopted from a visit, beside what the return says (decisions.md): it has its reason. */
export const correctedByHand: SubjectCheck = {
  id: 'correctedByHand',
  label: { zh: '更正值与报表不同', en: 'Corrected values beside the return' },
  explanation: {
    zh: '手工更正或由督导采纳的数值与报表不同。更正时已写明原因，这里只作提示。',
    en: 'A correction by hand, or a figure adopted from a visit, differs from the return. Its reason was given with it; this is only a note.',
  },
  level: 'school',
  severity: 'note',
  fields: [],
  needsStore: true,
  find: differingSources('byHand'),
}
