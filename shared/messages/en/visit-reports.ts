import type { Translation } from '../translation.ts'
import type { visitReportMessages as chinese } from '../zh-CN/visit-reports.ts'
import { counted, schoolYearName } from './phrases.ts'

/** Room to be filled in by hand. */
const ROOM = '________'

/** Texts of the printed record of a visit, of the blank form, and of the visit in the acceptance report. */
export const visitReportMessages: Translation<typeof chinese> = {
  recordTitle: 'Record of a visit',
  recordTitleLines: (p) => `Record of a visit\nto ${p.school}`,
  recordFileName: (p) => `${p.school} ${p.date} record of a visit`,
  blankTitle: 'Blank form of a visit',
  blankTitleLines: (p) => `${p.template}\nto be filled in at ${p.school}`,
  blankFileName: (p) => `${p.school} ${p.template} blank form`,
  subtitle: (p) => `(School year ${schoolYearName(p.year)}, ${p.kind})`,
  stateNotices: {
    planned: 'This visit has not begun; nothing is answered yet.',
    open: 'This visit is not signed and locked yet. What follows is what was entered when it was printed; it is no official record.',
    locked: '',
  },

  overview: 'The visit',
  labels: {
    school: 'School',
    code: 'Identity code',
    schoolKind: 'Kind of school',
    date: 'Date',
    kind: 'Kind of visit',
    inspectors: 'Inspectors',
    template: 'Subject',
    methods: 'Methods',
    document: 'Basis',
    locked: 'Locked',
  },
  template: (p) => `${p.label} (version ${p.version})`,
  lockedBy: (p) => `${p.by} ${p.at}`,
  notLocked: 'not locked',
  reopened: (p) => `After it was locked this record was reopened by ${p.by} on ${p.at}: ${p.reason}.`,

  progress: 'Progress',
  progressColumns: {
    section: 'Section',
    visible: 'Items',
    answered: 'Checked',
    met: 'Met',
    partly: 'Partly',
    unmet: 'Not met',
    notApplicable: 'N/A',
    noted: 'Noted',
    open: 'Open',
  },
  section: (p) => `${p.code} ${p.label}`,
  total: 'Total',
  progressNote: 'Note: "open" does not mean "not met"; "noted" items are recorded and not judged.',

  items: 'Items and results',
  itemColumns: {
    code: 'No.',
    item: 'Item',
    requirement: 'Required',
    verdict: 'Result',
    figures: 'Declared and observed',
    remark: 'Remarks',
  },
  itemsNote: 'Note: shaded and marked "×": not met; "△": partly met; ★: veto item.',
  relaxedMark: 'by relaxation',
  relaxed: (p) =>
    `Met by relaxation only, item ${p.codes}: ${p.requirement}. Basis: ${p.basis}. It applies until ${p.until}; the full requirement has to be met within ${p.years} years of recognition${p.by === '' ? '' : `, by ${p.by}`}.`,
  vetoItem: (p) => `★ ${p.text}`,
  declared: (p) => `declared ${p.value}`,
  observed: (p) => `observed ${p.value}`,
  difference: (p) => `difference ${p.value}`,
  asDeclared: (p) => `${p.value}, as declared`,
  beyond: 'beyond tolerance',
  counted: (p) => `${p.counted}/${p.all} counted one by one`,
  range: (p) =>
    p.smallest === p.largest
      ? `all observed ${p.largest} ${p.unit}`
      : `observed ${p.smallest} to ${p.largest} ${p.unit}`,
  noRows: 'nothing to count',
  notApplicableReason: (p) => `Not applicable: ${p.reason}`,
  pointsOf: (p) => `${counted(p.points, 'point')} of ${p.maximum}`,
  photoCount: (p) => counted(p.count, 'piece of evidence', 'pieces of evidence'),

  problems: 'Main problems found',
  noProblems: 'No problem was found among the items checked.',
  problem: (p) =>
    `${p.number}. ${p.finding} (item ${p.code}${p.veto ? ', veto' : ''}). ${p.remark === '' ? '' : `Seen: ${p.remark}`}`,
  vetoes: (p) => `Veto: ${counted(p.count, 'item')} not met: ${p.codes}.`,
  noVetoes: 'Veto: none of the veto items checked is unmet.',
  photos: 'Photos',
  photoCaption: (p) => (p.caption === '' ? `Item ${p.code}` : `Item ${p.code}: ${p.caption}`),
  morePhotos: (p) => `${counted(p.count, 'more photo')} not printed; the originals are kept in the product.`,
  unreadablePhotos: (p) => `${counted(p.count, 'photo')} could not be read and is not printed.`,

  suggestions: 'Rectification suggested',
  suggestion: (p) =>
    `${p.number}. Rectify item ${p.code}, "${p.item}", so that it reaches "${p.requirement}". Basis: ${p.basis}.`,
  noSuggestions: 'Nothing to rectify.',
  otherSuggestions: `Other suggestions: ${ROOM}${ROOM}${ROOM}${ROOM}`,
  schoolOpinion: 'Opinion of the school',
  noOpinion: 'The school gave no opinion.',
  opinionRoom: `${ROOM}${ROOM}${ROOM}${ROOM}${ROOM}`,
  signatures: 'Signatures',
  roles: { inspector: 'Inspector', school: 'Head of the school' },
  signedCaption: (p) => `${p.role} ${p.name}\n${p.at}`,
  unsignedLine: (p) => `${p.role} ${p.name} (signature):`,
  unsignedReason: (p) => `The school did not sign: ${p.reason}.`,
  schoolSeal: (p) => `${p.school} (seal)`,

  blankHead: {
    school: 'School',
    code: 'Identity code',
    date: 'Date',
    inspectors: 'Inspectors',
  },
  blankHint: (p) =>
    `How to fill in: ${counted(p.items, 'item')}. Tick one box where an item is judged; where there are figures write what was observed, no tick is needed; what is not applicable is ticked with its reason among the remarks. The numbers are those of the product, by which items are found when keying in. ★: veto item.`,
  blankColumns: {
    code: 'No.',
    item: 'Item',
    requirement: 'Required',
    basis: 'Basis',
    method: 'Method',
    declared: 'Declared',
    observed: 'Observed',
    met: 'Met',
    partly: 'Partly',
    unmet: 'Not met',
    notApplicable: 'N/A',
    remark: 'Remarks',
  },
  box: '□',
  listRow: (p) => `  ${p.label}`,
  moreRows: 'Not on the list:',
  onlyIf: ' (depends on an item above)',
  boxed: (p) => `□ ${p.label}`,
  dateRoom: ROOM,
  shortRoom: '______',

  acceptance: {
    heading: 'The visit',
    none: 'There is no record of an acceptance visit to this school in this school year. To be filled in by the group: ',
    noneRoom: `${ROOM}${ROOM}${ROOM}${ROOM}${ROOM}`,
    intro: (p) =>
      `On ${p.date} ${p.inspectors} inspected the school by ${p.template}: ${counted(p.visible, 'item')}, ${p.answered} of them checked, ${p.problems} partly or not met.`,
    locked: (p) => `The record was locked by ${p.by} on ${p.at}.`,
    open: 'The record is not signed and locked yet; what follows is what was entered when it was printed.',
    adopted: (p) =>
      `${p.label}: ${p.declared === null ? 'not declared' : `${p.declared} declared`}; ${p.observed} counted at the visit of ${p.visitedOn} (item ${p.item}), adopted by ${p.author} on ${p.at}. The results above are of the counted figure.`,
    progress: 'Progress',
    unmet: 'Items not met',
    unmetColumns: {
      code: 'No.',
      item: 'Item',
      requirement: 'Required',
      verdict: 'Result',
      figures: 'Declared and observed',
      finding: 'Finding',
    },
    noneUnmet: 'All items checked are met.',
    photos: 'Photos of the problems',
    signed: 'Signatures and opinion of the school',
    signedColumns: { role: 'Role', name: 'Name', at: 'Signed' },
    nobodySigned: 'Nobody has signed yet.',
    opinion: (p) => `Opinion of the school: ${p.opinion}`,
    vetoConsider: (p) =>
      `At the visit ${counted(p.count, 'veto item')} (${p.codes}) not met. The conclusion proposed above does not count this in; it is to be established first.`,
  },
  chapter: (p) => `${p.number}. ${p.title}`,
  part: (p) => `(${p.number}) ${p.title}`,
}
