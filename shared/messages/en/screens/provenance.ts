import type { Translation } from '../../translation.ts'
import type { provenance as chinese } from '../../zh-CN/screens/provenance.ts'

/** Where a value comes from, what was said of it before, and how it is corrected. */
export const provenance: Translation<typeof chinese> = {
  fromCell: (p) => `${p.file} › ${p.sheet} › ${p.cell}`,
  fromManual: (p) => `Corrected by hand: ${p.reason}`,
  fromManualAt: (p) => `Corrected by hand: ${p.reason} (in the file ${p.file} › ${p.sheet} › ${p.cell})`,
  fromVisit: (p) => `adopted from a visit (item ${p.item})`,
  fromSample: 'Sample figure (invented)',
  byWhom: (p) => `${p.author} ${p.time}`,
  missing: 'No such value in this school year',
  inFile: 'Place in the original file',
  history: 'All values so far',
  correct: 'Correct',
  fill: 'Fill in',
  states: {
    current: 'counts',
    former: 'earlier value',
    withdrawn: 'withdrawn',
    kept: 'not taken',
  },
  value: 'Value',
  state: 'State',
  source: 'Source',
  author: 'Entered by',
  time: 'Entered at',
  newValue: 'Correct to',
  reason: 'Reason',
  reasonHint: 'e.g. the return was filled in wrongly; confirmed with the school by telephone',
  saveCorrection: 'Save correction',
  saved: 'Corrected; the value before is kept',
  noHistory: 'No values yet.',
}
