import type { Message, MessageParams } from '../message.ts'
import type { Translation } from '../translation.ts'
import type { checkSentences as chinese, checkFrame as chineseFrame } from '../zh-CN/checks.ts'
import { stageWords, verdictWords } from './assessment.ts'
import { counted, listed as names } from './phrases.ts'

const STAGES: Readonly<Record<string, string>> = stageWords
const VERDICTS: Readonly<Record<string, string>> = verdictWords
const ROOMS: Readonly<Record<string, string>> = { music: 'music rooms', fineArt: 'fine-art rooms' }

const stage = ({ stage: code }: MessageParams): string =>
  code === undefined || code === 'whole' ? '' : `${STAGES[String(code)] ?? ''}: `
const verdict = (code: string | number | undefined): string => VERDICTS[String(code)] ?? ''

const above =
  (small: string, large: string): Message =>
  (params) =>
    `${stage(params)}${params.part} ${small} are more than the ${params.whole} ${large}.`

/** What a check found, without the school and the place, which stand before it or in a column of their own. */
export const checkSentences: Translation<typeof chinese> = {
  educationAboveTeachers: above('teachers of all qualifications together', 'full-time teachers'),
  backboneAboveTeachers: above('backbone teachers', 'full-time teachers'),
  certifiedAboveTeachers: above('full-time teachers holding a certificate', 'full-time teachers'),
  trainedAboveTeachers: above('full-time teachers with 360 training hours', 'full-time teachers'),
  catchmentAboveStudents: above('pupils living in the catchment area', 'pupils enrolled'),
  migrantsAboveStudents: above('children of migrant workers', 'pupils enrolled'),
  boardersAboveStudents: above('boarders', 'pupils enrolled'),
  leftBehindAboveStudents: above('rural left-behind children', 'pupils enrolled'),
  teachersAboveStaff: above('full-time teachers', 'staff'),
  preschoolAboveEntrants: above('entrants who attended preschool', 'entrants in all'),
  indoorAboveAuxiliary: (params) =>
    `${params.part} m² of indoor sports rooms are more than the ${params.whole} m² of teaching and auxiliary rooms of which they are a part.`,
  gradesNotStudents: (params) =>
    `${stage(params)}the grades add up to ${params.part} pupils, not to the ${params.whole} enrolled.`,
  bandsNotClasses: (params) =>
    `${stage(params)}the classes of all size bands add up to ${params.part}, not to the ${params.whole} classes in all.`,
  bandsAboveStudents: (params) =>
    `${stage(params)}by the lower limits of the class-size bands there are at least ${params.part} pupils, more than the ${params.whole} enrolled.`,
  bandsBelowStudents: (params) =>
    `${stage(params)}by the upper limits of the class-size bands there are at most ${params.part} pupils, fewer than the ${params.whole} enrolled.`,
  stagesNotWhole: ({ fields, part, whole }) =>
    `"${fields}": the stages add up to ${part}, not to the ${whole} of the whole school.`,
  roomsAboveTotal: ({ kind, part, whole }) =>
    `${part} ${ROOMS[String(kind)] ?? ''} of all area ranges are more than the ${whole} in all.`,
  labEquipmentWithoutValue:
    'Laboratory equipment is said to meet its standard, yet the value of teaching equipment is 0.',
  countyRateAboveWhole: ({ fields, part, total, whole }) =>
    `"${fields}" (${part}) is more than "${total}" (${whole}): a rate above 100 %.`,
  negativeValue: ({ fields, value, ...params }) => `${stage(params)}"${fields}" is ${value}, below zero.`,
  rateAboveWhole: ({ fields, value, ...params }) =>
    `${stage(params)}"${fields}" is ${Number(value) * 100} %, above 100 %.`,
  codeShared: ({ code, other }) =>
    `Identity code ${code} is also that of "${names(other)}". Check whether they are one school.`,
  lastGradeNotGraduates: ({ pupils, graduates, ...params }) =>
    `${stage(params)}${counted(pupils, 'pupil')} in the last grade, but ${counted(graduates, 'expected graduate')}.`,
  entrantsNotFirstGrade: ({ entrants, pupils }) =>
    `${counted(entrants, 'entrant')} of the primary stage, but ${counted(pupils, 'pupil')} in grade 1.`,
  irregularSchooling: ({ field, value }) =>
    `"${field}" is ${value}: primary schooling takes six years, junior secondary three.`,
  graduatesBelowEntrants: ({ graduates, entrants }) =>
    `${counted(graduates, 'primary graduate')} of last school year in the county, fewer than the ${counted(entrants, 'entrant')} of the junior stage.`,
  retentionOutOfRange: ({ stayed, began }) =>
    `Three-year retention is not within 0–100 %: graduates less transfers in plus transfers out are ${stayed}, grade-7 enrolment three years ago less deaths ${began}.`,
  medicalChecksOutOfRange: ({ checked, students }) =>
    `${counted(checked, 'medical check')} last school year: not within 80–100 % of its ${counted(students, 'pupil')}.`,
  backboneWithoutTraining: ({ backbone }) =>
    `${counted(backbone, 'backbone teacher')}, yet no training at county level or above.`,
  indoorAndGymnasiumDiffer: ({ indoor, gymnasium }) =>
    `Indoor sports rooms (${indoor} m²) and gymnasium (${gymnasium} m²) differ.`,
  stagesNotDivided: ({ fields }) =>
    `The school has several stages, but the return gives ${fields} for the whole school only. Teachers are not divided by formula, so the indicators concerned cannot be judged yet. Report them by stage.`,
  seniorEnrolmentMissing:
    'The school has a senior secondary stage but no enrolment for it, so buildings and equipment cannot be divided between the stages. Report the senior-secondary enrolment.',
  classListNotClasses: ({ fields, value, listed, ...params }) =>
    `${stage(params)}"${fields}" is ${listed} by the class list, but ${value} in the return.`,
  classListNotStudents: ({ value, listed, ...params }) =>
    `${stage(params)}the class list has ${counted(listed, 'pupil')}, but the enrolment is ${value}.`,
  roomListDiffers: ({ fields, value, listed }) =>
    `"${fields}" is ${listed} by the room list, but ${value} in the return.`,
  roomListAboveArea: ({ listed, area }) =>
    `The rooms of the list have ${listed} m², more than the ${area} m² of teaching and auxiliary rooms.`,
  yearSwing: ({ fields, value, lastYear, percent, ...params }) =>
    `${stage(params)}"${fields}" is ${value}; last year it was ${lastYear}, a difference of ${percent} %.`,
  countyOutlier: ({ indicator, value, median, schools, times, limit, ...params }) =>
    `${stage(params)}"${indicator}" is ${value}; the median of the county's ${counted(schools, 'school')} is ${median}. It is ${times} times the usual spread away from it (told from ${limit} on).`,
  verdictFlips: ({ standard, before, after, count, value, former }) =>
    `${Number(count) === 1 ? `The change from ${former} to ${value}` : `${count} changed values together`} turned the school's verdict by "${standard}" from "${verdict(before)}" to "${verdict(after)}".`,
  coefficientFlips: ({ indicator, before, after, limit, exceeded, schools, ...params }) =>
    `${stage(params)}the dispersion coefficient of "${indicator}" went from ${before} to ${after} and ${exceeded ? 'now exceeds' : 'no longer exceeds'} the limit of ${limit}. Moved furthest by: ${names(schools)}.`,
  sourcesDisagree: ({ fields, value, other, ...params }) =>
    `${stage(params)}"${fields}" is ${value}; another kind of return says ${other}.`,
  correctedByHand: ({ fields, value, other, ...params }) =>
    `${stage(params)}"${fields}" was corrected to ${value}; the return says ${other}.`,
}

export const checkFrame: Translation<typeof chineseFrame> = {
  ofSchool: (p) => `"${p.name}": ${p.text}`,
  advice: {
    error: (p) => `${p.text} Check it and correct it.`,
    warning: (p) => `${p.text} Check it; if it is right, write down why.`,
    note: (p) => p.text,
  },
}
