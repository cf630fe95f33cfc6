import type { Translation } from '../translation.ts'
import type { rescueMessages as chinese } from '../zh-CN/rescue.ts'
import { counted } from './phrases.ts'

/** What stands in place of the application where its data folder cannot be opened. */
export const rescueMessages: Translation<typeof chinese> = {
  title: 'Junheng was not opened',
  folder: ({ folder }) => `Data folder: ${folder}`,
  damaged: 'The database file is damaged or missing. Nothing was changed.',
  offered: ({ at, schools }) => `The newest sound backup: ${at}, with ${counted(schools, 'school')}.`,
  lost: ({ at, writtenAt }) =>
    `What was entered after ${at} is not in this backup${
      writtenAt === undefined ? '' : `; the damaged file was last written at ${writtenAt}`
    }.`,
  kept: 'The damaged file is kept as it is, in the folder "damaged" of the data folder. Photographs and documents are not touched; those that are missing or damaged come back from the backup.',
  none: 'No sound backup was found. Keep the whole data folder as it is and call the administrator.',
  restore: ({ at }) => `Restore the backup of ${at}`,
  others: ({ count }) => `Other backups (${count})`,
  other: ({ at, reason, schools }) => `${at} · ${reason} · ${counted(schools, 'school')}`,
  chooseOther: 'Choose another backup…',
  chooseTitle: 'Choose a backup file',
  backupFiles: 'Backup files',
  confirm: ({ name }) => `Restore from "${name}"?`,
  content: ({ schools, at }) =>
    `It holds ${counted(schools, 'school')}; the last entry is of ${at}. What was entered after that is not in it.`,
  go: 'Restore',
  back: 'Back',
  restored: ({ name }) => `Restored from ${name}.`,
  keptAs: ({ file }) => `The former data are kept as ${file}`,
  originalsLost: ({ count }) =>
    `${counted(count, 'photograph or document', 'photographs or documents')} could not be brought back. Find the files and add them again where they belong:`,
  moreLost: ({ count }) => `… and ${count} more; see Settings › Backups.`,
  open: 'Open Junheng',
  tryAgain: 'Try again',
  otherFolder: 'Choose another folder…',
  quit: 'Quit',
  ended: 'Junheng has ended. You can close this page.',
}
