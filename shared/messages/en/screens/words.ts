import type { Translation } from '../../translation.ts'
import type { words as chinese } from '../../zh-CN/screens/words.ts'
import { shortfallUnitWords, statusWords, verdictWords } from '../assessment.ts'
import { schoolYearName } from '../phrases.ts'

/** Words of the field that stand on several screens. */
export const words: Translation<typeof chinese> = {
  stages: { primary: 'Primary', junior: 'Junior', senior: 'Senior', whole: 'Whole school' },
  kinds: {
    primary: 'Primary',
    teachingPoint: 'Teaching point',
    junior: 'Junior secondary',
    nineYear: 'Nine-year',
    twelveYear: 'Twelve-year',
    complete: 'Complete secondary',
    special: 'Special',
    vocational: 'Vocational',
    kindergarten: 'Kindergarten',
  },
  locations: { urban: 'Urban', town: 'Town', rural: 'Rural' },
  schoolStatuses: { open: 'Open', merged: 'Merged', closed: 'Closed' },
  indicatorStatuses: statusWords,
  notMet: 'Not met',
  verdicts: verdictWords,
  conclusions: {
    accepted: 'Accepted',
    acceptedAfterRectification: 'Accepted after rectification',
    notAccepted: 'Not accepted',
  },
  roomKinds: {
    music: 'Music room',
    fineArt: 'Fine-art room',
    science: 'Science laboratory',
    library: 'Library',
    computer: 'Computer room',
    counselling: 'Counselling room',
    other: 'Other special room',
  },
  fieldUnits: {
    person: 'persons',
    squareMetre: 'm²',
    yuan: 'yuan',
    room: 'rooms',
    computer: 'computers',
    volume: 'books',
    class: 'classes',
    grade: 'grades',
    year: '',
    none: '',
  },
  shortfallUnits: shortfallUnitWords,
  sponsor: (p) => {
    const names: Readonly<Record<number, string>> = {
      7: 'County education',
      8: 'County, other',
      9: 'Local enterprise',
      10: 'Private',
    }
    const name = names[p.code]
    return name === undefined ? `Code ${p.code}` : `${p.code} ${name}`
  },
  schoolYear: (p) => schoolYearName(p.year),
  invented: 'Sample',
  inventedHint: 'Sample figures, invented, not to be reported',
  toVerify: 'To be verified',
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  none: '—',
}
