import type { Translation } from '../../translation.ts'
import type { answers as chinese } from '../../zh-CN/screens/answers.ts'

/** 数据 › 导入: answers to a problem where it stands. */
export const answers: Translation<typeof chinese> = {
  changeOpen: 'Change…',
  changeTitle: 'Another value (that of the file is kept too)',
  change: 'Take this value',
  standsOpen: 'Confirm…',
  standsTitle: 'Confirm that it is right: the reason is kept with the data and printed',
  stands: 'Confirm',
  newValue: 'New value',
  reason: 'Reason',
  reasonHint: 'Reason, e.g. confirmed with the school by telephone',
  othersToo: (p) => `The same for ${p.count} more of this kind`,
  changeOthers: (p) => `Correct ${p.count} more of this kind to what was probably meant`,
  changed: (p) => `corrected: ${p.reason}`,
  stood: (p) => `confirmed: ${p.reason}`,
  stoodBefore: (p) => `Explained before for the same values: ${p.reason} (change it under Checks)`,
  kept: (p) => `Warnings with a reason: ${p.count}`,
  withdraw: 'Withdraw',
}
