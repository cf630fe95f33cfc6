import type { Translation } from '../translation.ts'
import type * as chinese from '../zh-CN/assessment.ts'
import { measured } from './phrases.ts'

/** Statuses and verdicts in words. */
export const statusWords: Translation<typeof chinese.statusWords> = {
  met: 'Requirement met',
  floor: 'Not met, but not below the floor',
  below: 'Not met, and below the floor',
  unknown: 'Data missing, cannot be judged',
  notJudged: 'Not judged school by school',
}

export const verdictWords: Translation<typeof chinese.verdictWords> = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Undecided',
  notJudged: 'Not judged',
}

export const dispersionStatusWords: Translation<typeof chinese.dispersionStatusWords> = {
  met: 'Within the limit',
  exceeded: 'Above the limit',
  unknown: 'Data missing, cannot be judged',
  undefined: 'Mean is zero, coefficient undefined',
  notJudged: 'Decides nothing by itself',
}

export const stageWords: Translation<typeof chinese.stageWords> = {
  primary: 'Primary',
  junior: 'Junior secondary',
  senior: 'Senior secondary',
  whole: 'Whole school',
}

export const shortfallUnitWords: Translation<typeof chinese.shortfallUnitWords> = {
  person: 'persons',
  squareMetre: 'm²',
  yuan: 'yuan',
  room: 'rooms',
  computer: 'computers',
  volume: 'books',
}

/** Why something is unknown, or a verdict is what it is. */
export const becauseMessages: Translation<typeof chinese.becauseMessages> = {
  missingValue: ({ field, stage }) => `"${field}" is missing (${stage})`,
  notDividedByStage: ({ field, stage }) =>
    `"${field}" is known for the whole school only; the return does not divide it by stage. Ask the school for the figure of ${stage} and enter it`,
  noStudents: ({ stage }) => `${stage} has no pupils, so nothing can be computed`,
  missingSeniorStudents: () =>
    'Senior-secondary enrolment is missing, so shared rooms, grounds and equipment cannot be divided between the stages',
  missingOfCampus: ({ field, stage, campus }) => `"${field}" of campus "${campus}" is missing (${stage})`,
  campusesDisagree: ({ field, stage }) =>
    `"${field}" of the campuses (${stage}) does not agree with that of the whole school, so it cannot be computed by campus`,
  indicatorBelowFloor: ({ indicator }) => `"${indicator}" is below its floor`,
  tooFewMet: () => 'Fewer indicators meet their requirement than the standard asks for',
  indicatorUnknown: ({ indicator }) => `Data are missing for "${indicator}"`,
  stageFails: ({ stage }) => `${stage} fails`,
  stageUnknown: ({ stage }) => `${stage} is undecided`,
  noThresholds: () =>
    'This standard sets no requirement for a single school; it judges the differences between schools',
}

export const exclusionWords: Translation<typeof chinese.exclusionWords> = {
  kindOutOfScope: 'The resource indicators do not apply to this kind of school',
  smallTeachingPoint: 'Teaching point with fewer than 50 pupils',
  private: 'Private school',
  otherSponsor: 'Not sponsored by the county government',
  notOpen: 'Not open at the beginning of this school year',
}

/** Names of the steps and constants of a derivation; a name that is not here is that of a field. */
export const derivationWords: Translation<typeof chinese.derivationWords> = {
  indicator: 'Value of the indicator',
  numerator: 'Total',
  added: 'Added up',
  students: 'Enrolment',
  scaled: 'Per 100 pupils',
  share: 'Share of this stage',
  weightedNumerator: 'Total × weighted enrolment of this stage',
  weighted: 'Weighted enrolment',
  weightedStudents: 'Weighted enrolment of all stages',
  scale: 'Per 100 pupils',
  absentColumn: 'No such column in the return, counted as 0',
  campuses: 'What the stage has in all campuses',
  restOfSchool: 'Rest of the school (whole school less its listed campuses)',
  'weight.primary': 'Weight of a primary pupil',
  'weight.junior': 'Weight of a junior-secondary pupil',
  'weight.senior': 'Weight of a senior-secondary pupil',
}

export const assessmentMessages: Translation<typeof chinese.assessmentMessages> = {
  method: 'Method: weighted by enrolment; the mean is the ratio of the county totals',
  provisional: ({ schools, population }) =>
    `provisional, from the ${schools} of ${population} schools that have data`,
  shortfall: ({ amount, unit }) => `${measured(amount, unit)} short`,
  undefinedCoefficient: '—',
  composite: 'Composite',
  compositeShown: 'shown only, decides nothing',
}
