import type { Translation } from '../../translation.ts'
import type { backups as chinese } from '../../zh-CN/screens/backups.ts'
import { counted } from '../phrases.ts'

/** 设置 › 备份 */
export const backups: Translation<typeof chinese> = {
  tab: 'Backups',
  rule: 'A backup is made every day, before an upgrade and before an import is undone; each one is read back and compared.',
  shared: (p) =>
    `${counted(p.count, 'photograph or document', 'photographs and documents')} kept beside them, ${p.megabytes} MB in all: each once, shared by all backups, and deleted only when no backup uses it.`,
  originals: 'Photographs and documents',
  whole: (p) => (p.count === 0 ? 'None' : `All ${p.count}`),
  missing: (p) => `${p.missing} of ${p.count} missing`,
  missingTitle: (p) =>
    `The backup of ${p.at} lacks ${counted(p.missing, 'photograph or document', 'photographs or documents')}`,
  missingHint:
    'Where the original in the data folder is sound it is added within the hour, or at once by "Back up now". What is lost there too cannot be added.',
  lostAtCreate: (p) =>
    `Backed up, but the originals of ${counted(p.count, 'photograph or document', 'photographs or documents')} are lost or damaged, and no backup has them. Find the files and add them again where they belong.`,
  lostAtRestore: (p) =>
    `Restored, but ${counted(p.count, 'photograph or document', 'photographs or documents')} could not be brought back. Find the files and add them again where they belong.`,
  lostOriginal: (p) => `${p.name} (${p.places})`,
  ofVisit: (p) => `${p.school}, visit of ${p.day}${p.item === null ? '' : `, item ${p.item}`}`,
  ofCounty: (p) => `county ${p.year}, "${p.item}"`,
  places: '; ',
  fileName: 'File',
  belongsTo: 'Belongs to',
  create: 'Back up now',
  creating: 'Backing up',
  created: 'Backed up and verified',
  at: 'Made at',
  reason: 'Reason',
  reasons: {
    daily: 'Daily',
    beforeMigration: 'Before an upgrade',
    beforeUndo: 'Before an undo',
    beforeRestore: 'Before a restore',
    manual: 'By hand',
  },
  schools: 'Schools',
  lastWritten: 'Last written',
  size: 'Size (MB)',
  state: 'State',
  states: { good: 'Good', damaged: 'Damaged', newer: 'Written by a newer program' },
  action: 'Action',
  restore: 'Restore',
  restoreOf: (p) => `Restore the backup of ${p.at}`,
  confirm: (p) => `Restore the state of ${p.at}?`,
  confirmHint:
    'What was entered since then no longer shows; the present data are kept as a backup first, so that you can come back to them.',
  restored: 'Restored; the former data were kept as a backup',
  lastFailure: (p) =>
    `The automatic backup of ${p.at} failed. Check the disk space and choose "Back up now".`,
  none: 'There is no backup yet. Choose "Back up now" to make the first.',
}
