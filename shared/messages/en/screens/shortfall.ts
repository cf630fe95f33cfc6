import type { Translation } from '../../translation.ts'
import type { shortfall as chinese } from '../../zh-CN/screens/shortfall.ts'
import { counted, measured } from '../phrases.ts'

/** What is missing, school by school, now and for the pupils that are expected. */
export const shortfall: Translation<typeof chinese> = {
  hint: 'What each school lacks to its requirements, from near to far',
  views: { list: 'Shortfalls', least: 'Least to pass', forecast: 'Expected enrolment' },
  list: 'Shortfalls',
  find: 'Filter by school',
  school: 'School',
  stage: 'Stage',
  what: 'What',
  status: 'Now',
  share: 'Reached',
  toThreshold: 'Missing to requirement',
  toFloor: 'Missing to floor',
  expectedToThreshold: 'Expected: to requirement',
  expectedToFloor: 'Expected: to floor',
  unit: 'Unit',
  where: 'Added to',
  whole: 'Whole school',
  wholeHint:
    'Shared by the stages and reported for the whole school: this is what the whole school has to add; it is then split between the stages',
  ofStage: 'This stage',
  amount: ({ amount, unit }) => measured(amount, unit),
  reached: 'Enough',
  nowMet: 'Met now',
  classOver: ({ name, limit }) => `${name} over ${limit} pupils`,
  bandOver: ({ limit }) => `Classes over ${limit} pupils`,
  rooms: ({ room }) => `${room} (rooms that are large enough)`,
  allRooms: 'Music and art rooms',
  tooMany: 'Class too large',
  missingRooms: 'Too few rooms',
  missingClasses: 'Too few classes',
  enoughNow: 'Enough now',
  classCount: ({ limit }) => `Classes of ${limit} at most`,
  classFormula: (p) => `${p.students} ÷ ${p.limit} → ${p.needed}, has ${p.has}`,
  roomFormula: (p) =>
    `${counted(p.classes, 'class', 'classes')} ÷ ${p.perClasses} → ${p.needed}, has ${p.has}`,
  formulaNow: (p) => `Now: ${p.formula}`,
  formulaExpected: (p) => `Expected: ${p.formula}`,
  formula: 'Formula',
  openNeeds: (p) =>
    `Classes and rooms were not counted for ${counted(p.count, 'stage')}: pupils or classes are missing`,
  classes: 'classes',
  nothing: 'Nothing is missing',
  nothingHint: 'Nothing in the present data is under its requirement.',
  nothingYet: 'Whether anything is missing is not known yet',
  unknownFigures: (p) =>
    `${counted(p.count, 'more figure has', 'more figures have')} missing data: nobody knows what they lack`,
  noData: 'No school can be assessed in this year yet',
  noDataHint: 'Import the returns of the schools; what is missing follows.',
  noThresholds: 'This standard asks nothing of a single school',
  noThresholdsHint: 'Choose above a standard that has requirements for schools.',
  toMatrix: 'See the indicators by school',
  importReturns: 'Import returns',
  counted: ({ schools, count }) =>
    `${counted(schools, 'school', 'schools')}, ${counted(count, 'shortfall', 'shortfalls')}`,

  leastHint: ({ minimum, all, floor }) =>
    `Each stage has to meet ${minimum} of ${all} indicators, and the floor of the rest (${floor} of the requirement). Below is the least that makes a school pass: what may stay at its floor is what saves most (different units are compared by their share of what is required). One teacher can count in several indicators.`,
  leastHintEach: ({ all }) =>
    `Each stage has to meet ${all === 1 ? 'its one indicator' : `each of ${all} indicators`}. Below is the least that makes a school pass. One teacher can count in several indicators.`,
  leastSchool: 'School',
  leastSteps: 'To add',
  leastNone: 'Passes',
  leastUnknown: 'Data missing: enter them first',
  step: ({ indicator, amount, where, goals }) => `${indicator} ${amount} (${where}; ${goals})`,
  goal: ({ stage, to }) => `${stage} ${to}`,
  goals: { threshold: 'to the requirement', floor: 'to the floor' },
  leastNow: 'At present enrolment',
  leastExpected: 'At expected enrolment',

  forecastHint:
    'Enter the pupils that you expect: the list then says beside each shortfall what will be missing. Schools without a number count with their present pupils. Classes are the pupils of a stage by the limit of a class, a begun one counted whole; those that are there stay, and grades may need more. Special rooms follow from the classes.',
  present: 'Present',
  forecast: 'Expected',
  change: 'Change',
  growth: 'Growth of the county',
  growthUnit: '%',
  applyGrowth: 'Fill in all schools by this growth',
  clear: 'Clear all expected numbers',
  clearAsk: ({ count }) =>
    `Clear the expected enrolment of ${counted(count, 'stage', 'stages')}? It can be entered again.`,
  forecastOf: ({ school, stage }) => `${school} ${stage}: expected enrolment`,
  noForecast: 'Nothing expected',
}
