import { localTime } from '../local-time.ts'
import type { Translation } from '../translation.ts'
import type { errorMessages as chinese } from '../zh-CN/errors.ts'
import { counted } from './phrases.ts'

/** A sentence for every error code: what happened and what to do. */
export const errorMessages: Translation<typeof chinese> = {
  unknownCall: 'The two parts of the program are of different versions. Close it and open it again.',
  invalidInput: 'Some entries are not acceptable. Check the items that are marked.',
  requestTooLarge: ({ megabytes }) =>
    `This is more than ${megabytes ?? '—'} MB at once; nothing was done or changed. Filter first, and do it in several parts.`,
  notAdmitted: 'Open the program by the address that it gave when it started.',
  cancelled: 'Cancelled. Nothing was changed.',
  internal: ({ incident, log }) =>
    `The program failed. Nothing was changed. Tell the administrator number ${incident ?? '—'}; details are in ${log ?? 'junheng.log in the data folder'}.`,
  databaseNewer: ({ writer, program, schema, newest }) =>
    `These data were written by ${
      writer === undefined
        ? 'a newer version of the program'
        : `version ${writer} of the program${program === undefined ? '' : `, this is version ${program}`}`
    }${schema === undefined ? '' : ` (data format ${schema}; this program knows up to ${newest})`}. Nothing was touched. Install ${
      writer === undefined ? 'the newer version' : `version ${writer} or later`
    } and open them again.`,
  databaseDamaged: ({ backup, at, folder, writtenAt }) =>
    `The database file is damaged. Nothing was touched. ${
      backup === undefined
        ? 'No sound backup was found. Keep the whole data folder as it is and call the administrator.'
        : `The newest sound backup is ${backup} of ${localTime(String(at))}; what was entered after it is not in it${
            writtenAt === undefined
              ? ''
              : ` (the damaged file was last written at ${localTime(String(writtenAt))})`
          }. Restore from it: npm run -s cli -- restore --data "${folder}" (where the program is installed: junheng restore --data "${folder}"). The damaged file is kept beside it.`
    }`,
  dataFolderInUse: ({ host, pid, since }) =>
    host === undefined
      ? 'This data folder is in use by another window. Close that one first, or choose another folder.'
      : `This data folder is in use by another window on ${host} (process ${pid}, since ${localTime(String(since))}). Close that one first, or choose another folder.`,
  dataFolderNotMade: ({ folder }) =>
    `The data folder "${folder ?? ''}" cannot be made. Nothing was changed. Check the path: a file may have that name, or the disk may not be connected. You can also choose another folder.`,
  storageFull: 'The disk is full or cannot be written to. Nothing was changed. Make room and try again.',
  storageReadOnly: ({ folder }) =>
    `The data folder${folder === undefined ? '' : ` "${folder}"`} cannot be written to. Nothing was changed. Check its permissions or the write-protect switch, or choose another folder.`,
  storageUnavailable: ({ folder }) =>
    `The data folder${folder === undefined ? '' : ` "${folder}"`} is not there or cannot be read. This step was not stored; what was stored before is safe. Connect the disk or USB stick that holds the data and open the program again.`,
  backupFailed:
    'The backup was not made. Nothing was changed. Details are in junheng.log in the data folder.',
  backupDamaged: ({ name }) =>
    `"${name ?? ''}" is damaged or no backup of this program. Nothing was changed. Choose another one.`,
  notFound: 'This entry no longer exists; somebody may have changed it. Refresh and look again.',
  schoolCodeTaken: ({ code, name }) =>
    `School identity code ${code} already belongs to "${name}". Check the code.`,
  schoolNameTaken: ({ name }) =>
    `There is already a school named "${name}". Check it, or write the full name.`,
  fileNotFound: ({ name }) => `File "${name ?? ''}" was not found. Choose it again.`,
  importHasErrors: ({ count }) =>
    `Errors are left (${count}), so nothing of the batch was stored. Correct the files and import them again.`,
  importNeedsAnswers: ({ count }) =>
    `Questions are left for you to answer (${count}), so nothing of the batch was stored.`,
  nothingToImport: 'These files hold nothing that could be stored.',
  fileNotReadable: ({ name }) =>
    `There is no table to be read in "${name ?? ''}". See why on the Data page, or choose another file.`,
  mappingIncomplete:
    'The columns are not complete: one must say which school it is, one at least must hold figures, and nothing may come from two columns.',
  mappingShapeTaken: ({ name }) =>
    `The layout "${name}" already stands for this header. Change that layout, or forget it first.`,
  batchAlreadyUndone: 'This batch was undone before.',
  reasonRequired: 'Write down the reason.',
  valueNotNumber: ({ value }) => `"${value}" is not a usable figure here. Enter a number without its unit.`,
  valueTooSmall: ({ value, minimum }) =>
    `This item takes the amount itself in yuan, never below ${minimum}. If "${value}" is a growth or percentage points, enter the amount; if it is in units of 10,000 yuan, write it out in yuan.`,
  standardNotFound: ({ standard }) => `There is no standard named "${standard ?? ''}".`,
  reportNotFound: ({ slug }) => `There is no report named "${slug ?? ''}".`,
  formatNotOffered: ({ format }) => `This report cannot be saved as ${format ?? 'that format'}.`,
  printUnavailable:
    'No browser on this machine can make a PDF. Save as .docx instead, or print from the preview.',
  visitNotStarted: 'This visit has not been started. Press "Start visit" first.',
  visitStarted: 'This visit has been started and cannot be deleted.',
  visitLocked:
    'This visit is signed and locked. Nothing was changed. To change it, reopen it first and write down why.',
  visitNotLocked: 'This visit is not locked and need not be reopened.',
  visitIncomplete: ({ count }) =>
    `The visit cannot be locked yet: ${counted(count, 'place')} still to be completed. Complete the items that are listed.`,
  staleRevision: ({ item }) =>
    `Item ${item ?? ''} has just been changed elsewhere; your answer did not overwrite it. Read the new one first.`,
  answerDoesNotFit: ({ item }) =>
    `Item ${item ?? ''} cannot be answered like this. Nothing was changed. Refresh and answer again.`,
  figureNotDivided:
    'The school reports this item by stage, so a figure of the whole school cannot be adopted. Correct it by stage.',
  evidenceTooLarge: ({ name, megabytes }) =>
    `"${name}" is larger than ${megabytes} MB and was not stored. Make it smaller and add it again.`,
  evidenceTypeRefused: ({ name }) =>
    `"${name}" cannot be evidence and was not stored. JPEG, PNG and WebP pictures and PDF, Word and Excel files can be added.`,
  evidenceLost: ({ name }) =>
    `The original of "${name}" is no longer in the data folder, or was altered, and no backup has a sound copy. Find the file and add it here again.`,
  ruleFixed: () =>
    'This rule is fixed by law, or the number lies outside what the county may set. Nothing was changed.',
  scenarioStale: () =>
    'This scenario was just changed in another window, and your last change was not kept. Open it again and repeat the change.',
  pointsNotWhole: ({ sum, total }) =>
    `The points add up to ${sum}, not to ${total}. Change them until they do, then save.`,
  pointsNotSet: 'No points are entered yet. Enter those of the table of your province first, then score.',
  lostAbovePoints: ({ lost, points }) =>
    `${lost} points taken off are more than the ${points} of this item. Check both.`,
  amountsMissing:
    'Amounts of money tell this item, and those of some years are missing: nothing was saved. Enter them under Indicators › Funds first, then score.',
  amountsNotMet:
    'By the amounts this item is not met, so it cannot be left without a deduction: nothing was saved. Take off what the table of your province says; the amounts stand under Indicators › Funds.',
  schoolsNotNamed:
    'This relaxation applies to named schools only and was not saved. Choose under "Only these schools" those whose conditions were checked.',
  overrideOutOfRange: ({ value, minimum, maximum }) =>
    `${value ?? ''} is not between ${minimum ?? ''} and ${maximum ?? ''} and was not saved. Check the number and its unit.`,
}
