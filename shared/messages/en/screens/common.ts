import type { Translation } from '../../translation.ts'
import type { common as chinese } from '../../zh-CN/screens/common.ts'

/** Words of the parts that every page is made of. */
export const common: Translation<typeof chinese> = {
  retry: 'Try again',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  remove: 'Remove',
  download: (p) => `Download ${p.format}`,
  unreachable: 'The connection to the program is lost',
  unreachableText:
    'The program may have ended. Start Junheng again and reload this page. Your data are safe.',
  pageMissing: 'There is no such page',
  pageMissingText: 'The address may be incomplete. Choose a page from the menu on the left.',
  pageFailed: 'This page failed',
  pageFailedText:
    'What was saved is safe. Reload the page; if it fails again, tell your technician what you did before.',
  reload: 'Reload',
  toOverview: 'To the overview',
  incident: (p) => `Incident ${p.number}: with this number your technician finds it in the log.`,
  unrounded: (p) => `Unrounded ${p.value}`,
  languages: '中/En',
  toOtherLanguage: '中/En · 改用中文界面',
  required: 'Fill this in',
  typedBefore: 'This is what you entered before and have not saved.',
  discardTyped: 'Discard it',
}
