import type { Translation } from '../../translation.ts'
import type { backups as chinese } from '../../zh-CN/screens/backups.ts'

/** 设置 › 备份 */
export const backups: Translation<typeof chinese> = {
  tab: 'Backups',
  rule: 'A backup is made every day, before an upgrade and before an import is undone; each one is read back and compared.',
  create: 'Back up now',
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
