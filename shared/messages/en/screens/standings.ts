import type { Translation } from '../../translation.ts'
import type { standings as chinese } from '../../zh-CN/screens/standings.ts'
import { counted, schoolYearName } from '../phrases.ts'

/** 初稿 and 审定 of data, and the beginning of a school year. */
export const standings: Translation<typeof chinese> = {
  column: 'Data',
  names: { draft: 'Draft', changed: 'Changed since audit', audited: 'Audited' },
  none: 'No return',
  auditedBy: (p) => `audited by ${p.author} ${p.time}`,
  reopenedBecause: (p) => `draft again, ${p.author} ${p.time}: ${p.reason}`,
  hint: 'Reports can be signed on audited data only. After that an import asks first, and any change makes a draft again.',
  audit: 'Audit the data of this year',
  auditBatch: 'Audit these data',
  auditAll: (p) => `Audit ${counted(p.count, 'school')}`,
  auditAllTitle: (p) =>
    `Audit the data of ${counted(p.count, 'school')} for school year ${schoolYearName(p.year)}?`,
  auditAllText:
    'Check them first. The data as they are now are audited; a school whose data change is a draft again.',
  audited: (p) => `The data of ${counted(p.count, 'school')} are audited`,
  reopen: 'Back to draft',
  reopenReason: 'Reason',
  importAsks: 'Some data are audited; import all the same and make them drafts again',
  beginYear: 'Begin a school year…',
  beginTitle: (p) => `Begin school year ${schoolYearName(p.year)}`,
  beginYearLabel: 'New school year',
  carriesSchools: (p) =>
    `The registry goes on: ${counted(p.schools, 'open school')}${p.ended === 0 ? '' : `; ${p.ended} that were merged or closed report no more`}.`,
  carriesLists: (p) =>
    `Class lists of last year, one grade up (${counted(p.classLists, 'school')}), and room lists (${counted(p.roomLists, 'school')}) are proposed where they are filled in; you check and save them.`,
  carriesNoFigures: 'No figure goes on: those of the new year come from its own returns.',
  alreadyBegun: 'This school year has begun and can be chosen.',
  begin: (p) => `Begin ${schoolYearName(p.year)}`,
}
