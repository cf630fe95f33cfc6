import type { Translation } from '../translation.ts'
import type { reportMessages as chinese } from '../zh-CN/reports.ts'
import { checkReportMessages } from './check-reports.ts'
import { counted, measured, schoolYearName } from './phrases.ts'
import { visitReportMessages } from './visit-reports.ts'

/** Room to be filled in by hand. */
const ROOM = '________'

/** 1 month in 12, as English dates name it. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Texts of the printed reports; clauses and official titles of documents stay Chinese. */
export const reportMessages: Translation<typeof chinese> = {
  producer: 'Junheng',
  room: ROOM,
  longRoom: `${ROOM}${ROOM}`,
  blankDate: `Date: ${ROOM}${ROOM}`,
  date: (p) => `${p.day} ${MONTHS[Number(p.month) - 1] ?? p.month} ${p.year}`,
  chapterNumerals: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'],
  numerals: ['1', '2', '3', '4', '5', '6', '7', '8'],
  withUnit: (p) => `${p.label} (${p.unit})`,
  amount: (p) => measured(p.amount, p.unit),
  none: '—',
  missing: 'not reported',
  countyRoom: `County ${ROOM}`,
  schoolYear: (p) =>
    `school year ${schoolYearName(p.year)} (1 September ${p.year} to 31 August ${p.year + 1})`,
  yearSubtitle: (p) => `(School year ${schoolYearName(p.year)}, ${p.standard})`,
  inventedNotice:
    'The figures in this document include invented samples. They are for demonstration only, tell nothing of any school, and must not be reported or published.',
  draftNotice: 'Draft: the figures of this document are not audited yet; it must not be signed.',
  someDraftsNotice: (p) =>
    `Draft: the figures of ${p.names} are not audited yet; this document must not be signed.`,
  toVerifyNotice: (p) => `To be verified: the county has not yet verified the entries of ${p.names}.`,
  draftSuffix: ' (draft)',
  inventedSuffix: ' (invented sample data)',
  beforeRounding: (p) => `${p.printed} (${p.unrounded} before rounding)`,
  basisLine: (p) =>
    `School year of the data: ${schoolYearName(p.year)}. Standard: ${p.standard} (version ${p.version}). Calculation: version ${p.calculation}.`,
  marks: { floor: '△', below: '×', borderline: 'borderline' },
  legend: (p) =>
    `Note: shaded and marked "△": not met, but at least ${p.floor} of the requirement; "×": below ${p.floor} of it; "—": data missing, cannot be judged; "borderline": the rounded figure looks like another verdict. Figures are rounded half up to ${counted(p.decimals, 'decimal')} and judged unrounded.`,
  legendEach: (p) =>
    `Note: shaded and marked "×": not met; "—": data missing, cannot be judged; "borderline": the rounded figure looks like another verdict. Figures are rounded half up to ${p.decimals} decimals and judged unrounded.`,
  legendNotJudged: (p) =>
    `Note: "—": data missing, cannot be computed. Figures are rounded half up to ${p.decimals} decimals; the dispersion is computed from the unrounded ones.`,
  or: ' or ',
  seal: (p) => `Education Inspection Office of the People's Government of ${p.county} (seal)`,
  leaderLine: 'Leader of the assessment group (signature):',
  memberLine: 'Member of the assessment group (signature):',
  headLine: 'Head of the school (signature):',
  directorLine: 'Head of the county education inspection office (signature):',
  fillerLine: 'Filled in by (signature):',
  stagePart: { primary: ' (primary)', junior: ' (junior secondary)' },

  conclusionBoxes: '□ Accepted   □ Accepted after rectification   □ Not accepted',

  because: {
    missingValue: (p) => `"${p.field}" of ${p.stage} is missing`,
    notDividedByStage: (p) => `"${p.field}" is known for the whole school only, not for ${p.stage}`,
    noStudents: (p) => `${p.stage} has no pupils`,
    missingSeniorStudents: () =>
      'senior-secondary enrolment is missing, so shared facilities cannot be divided',
    missingOfCampus: (p) => `"${p.field}" (${p.stage}) of campus "${p.campus}" is missing`,
    campusesDisagree: (p) => `"${p.field}" (${p.stage}) of the campuses does not agree with the whole school`,
    indicatorBelowFloor: (p) => `${p.stage}: "${p.indicator}" is below the floor`,
    tooFewMet: (p) => `${p.stage}: too few indicators meet their requirement`,
    indicatorUnknown: (p) => `${p.stage}: "${p.indicator}" cannot be judged`,
    stageFails: (p) => `${p.stage} fails`,
    stageUnknown: (p) => `${p.stage} cannot be judged yet`,
    noThresholds: () =>
      'the standard sets no requirement for a single school and judges the differences between schools',
  },

  exclusions: {
    kindOutOfScope: 'Kind of school outside the scope',
    smallTeachingPoint: 'Teaching point below the minimum enrolment',
    private: 'Private school',
    otherSponsor: 'Not sponsored by the county government',
    notOpen: 'Merged or closed',
  },

  acceptance: {
    title: (p) => `Acceptance report of ${p.school}`,
    titleLines: (p) => `Acceptance report\nof ${p.school}`,
    reportTitle: 'Acceptance report of a school',
    fileName: (p) => `${p.school} ${p.year} acceptance report`,
    basics: 'Basics',
    basis: '(1) Basis',
    basisText: (p) =>
      `By ${p.document}, the resources of ${p.school} for compulsory education were inspected and assessed for ${p.schoolYear}.`,
    school: '(2) The school',
    schoolTable: 'The school',
    group: '(3) Group and time',
    groupKnown: (p) => `Leader of the assessment group: ${p.leader}. `,
    membersKnown: (p) => `Members: ${p.members}.`,
    groupLeader: 'Leader of the assessment group: ',
    groupMembers: '; members: ',
    membersRoom: 'Members: ',
    persons: (p) => counted(p.count, 'pupil'),
    groupTime: 'Assessed at the school: ',
    sample: '(4) Sample',
    sampleText: (p) =>
      `All stages of compulsory education at the school were assessed: ${p.stages}, enrolment ${p.students}. In each stage ${counted(p.indicators, 'resource indicator')} were assessed, ${p.count} in all; every one was computed, none sampled.`,
    notInScope: (p) =>
      `The resource indicators do not apply to this school: ${p.reason}. Clause: ${p.clause}.`,
    method: '(5) Method',
    methodText: (p) =>
      `The denominator of every indicator is the enrolment at the beginning of the school year. Each is computed from the return of the school and compared unrounded with its requirement. A stage passes where at least ${p.minimum} of the ${p.indicators} indicators meet their requirement and the others reach at least ${p.floor} of it; the school passes where all its stages pass. Where data are missing that could still change the result, nothing is judged.`,
    methodEach: (p) =>
      `The denominator of every indicator is the enrolment at the beginning of the school year. Each is computed from the return of the school and compared unrounded with its requirement. A stage passes where ${p.indicators === 1 ? 'the one indicator that has' : `all ${p.indicators} indicators that have`} a requirement for a school meet it; the school passes where all its stages pass. Where data are missing that could still change the result, nothing is judged.`,
    methodNotJudged: (p) =>
      `The denominator of every indicator is the enrolment at the beginning of the school year. This standard sets no requirement for a single school: the ${p.indicators} indicators serve only to compute the composite dispersion coefficient of the county, and no verdict is given for a school.`,
    attachedClasses: 'with attached classes',
    splitText: (p) =>
      `In a school of the kind "${p.kind}" these are shared by its stages and divided between them per pupil in the ratio ${p.ratio}: ${p.indicators}. Teachers are counted by stage and not divided.`,
    results: 'Results by indicator',
    stageHeading: (p) => `(${p.number}) ${p.stage}`,
    stageTable: (p) => `Resource indicators, ${p.stage}`,
    columns: {
      number: 'No.',
      indicator: 'Indicator',
      threshold: 'Required',
      floor: (p) => `Floor (${p.floor})`,
      formula: 'Formula',
      value: 'Value',
      status: 'Status',
      shortfall: 'Shortfall',
    },
    statuses: {
      met: 'Met',
      floor: 'Not met, not below the floor',
      below: 'Below the floor',
      unknown: 'Cannot be judged',
      notJudged: 'Not judged by itself',
    },
    stageSummaryNotJudged: (p) =>
      `The ${p.indicators} indicators of ${p.stage} go into the dispersion between the schools; the standard sets no requirement for a single school, so no verdict is given.`,
    stageSummary: (p) =>
      `${p.stage}: ${p.met} of ${counted(p.indicators, 'indicator')} met; verdict: ${p.verdict}${p.because === '' ? '' : ` (${p.because})`}.`,
    unmet: 'What is not met',
    allMet: 'All indicators meet their requirement.',
    nothingRequired: 'This standard sets no requirement for a single school, so none is missed.',
    unmetItem: (p) =>
      `${p.number}. ${p.stage}, ${p.indicator}: required ${p.threshold} ${p.unit}, found ${p.value} ${p.unit}${p.formula === '' ? '' : ` (${p.formula})`}; ${p.status.toLowerCase()}; short by ${p.shortfall}.`,
    unknownItem: (p) => `${p.number}. ${p.stage}, ${p.indicator}: cannot be judged, as ${p.because}.`,
    conclusion: 'Conclusion',
    proposed: (p) => `Conclusion proposed by these indicators: ${p.conclusion}.`,
    proposedNotJudged: 'This standard gives no verdict for a single school, so none is proposed.',
    proposedNothing: (p) => `Data are missing, so no conclusion is proposed: ${p.because}.`,
    decided: (p) => `Conclusion of the assessment group: ${p.conclusion}.`,
    decidedBy: (p) => `Concluded by ${p.names} of the assessment group on ${p.date}.`,
    remark: (p) => `Remark of the assessment group: ${p.remark}`,
    undecided: 'Conclusion of the assessment group (tick one): ',
    demands: 'Rectification required',
    demand: (p) => `${p.number}. ${p.action}, so that ${p.indicator} (${p.stage}) reaches ${p.target}.`,
    actions: {
      person: (p) => `Add at least ${counted(p.amount, 'qualified teacher')}`,
      squareMetre: (p) => `Add at least ${p.amount} m²`,
      yuan: (p) => `Add teaching equipment worth at least ${p.amount} yuan`,
      room: (p) => `Add at least ${counted(p.amount, 'networked multimedia classroom')}`,
      computer: (p) => `Add at least ${p.amount} computers`,
      volume: (p) => `Add at least ${p.amount} books`,
    },
    completeData: (p) => `${p.number}. Report the missing data: ${p.because}.`,
    deadline: 'To be rectified and reported in writing by: ',
    deadlineEnd: '.',
  },

  dataChecks: checkReportMessages,
  visit: visitReportMessages,

  overview: {
    code: 'Identity code',
    kind: 'Kind',
    sponsor: 'Sponsor',
    location: 'Location',
    status: 'Status',
    inspector: 'Inspector',
    students: (p) => `Enrolment, ${p.stage}`,
    grades: (p) => `Grades, ${p.stage}`,
    classes: (p) => `Classes, ${p.stage}`,
  },

  county: {
    title: (p) =>
      `Balanced development of compulsory education in ${p.county}: inspection and assessment report (self-assessment of the county)`,
    titleLines: (p) =>
      `Balanced development of compulsory education in ${p.county}\nInspection and assessment report (self-assessment of the county)`,
    reportTitle: 'Assessment report of the county (self-assessment)',
    fileName: (p) => `${p.county} ${p.year} self-assessment report`,
    basics: 'I. Basics',
    basisText: (p) =>
      `By ${p.document}, the resources of the schools of compulsory education in ${p.county} and the balance between them were self-assessed for ${p.schoolYear}. Government support, quality of education and public satisfaction are assessed apart and not part of this report.`,
    sampleText: (p) =>
      `${counted(p.schools, 'school')} assessed, ${p.rows} by stage: ${p.primary} primary, ${p.junior} junior secondary. All were computed, none sampled.`,
    sampleTable: 'Schools assessed',
    sampleColumns: {
      kind: 'Kind',
      schools: 'Schools',
      primary: 'Primary stages',
      junior: 'Junior stages',
      students: 'Enrolment',
    },
    total: 'Total',
    excludedText: (p) => `${counted(p.count, 'school')} not assessed, for the reasons in the table below.`,
    noneExcluded: 'All registered schools were assessed.',
    excludedTable: 'Schools not assessed',
    excludedColumns: { name: 'School', reason: 'Reason', clause: 'Clause' },
    schools: 'II. Resources of the schools',
    summaryTable: 'Schools that pass',
    summaryColumns: {
      stage: 'Stage',
      total: 'Schools',
      pass: 'Pass',
      fail: 'Fail',
      unknown: 'Undecided',
      share: 'Share that pass (%)',
    },
    ruleText: (p) =>
      `A school passes where at least ${p.minimum} of its ${counted(p.indicators, 'indicator')} meet their requirement and the others reach at least ${p.floor} of it.`,
    ruleEachText: (p) =>
      `A school passes where ${p.indicators === 1 ? 'the one indicator that has' : `all ${p.indicators} indicators that have`} a requirement for a school meet it.`,
    notJudgedText: (p) =>
      `This standard sets no requirement for a single school. The ${p.indicators} indicators serve only to compute the dispersion between the schools; whether a school meets the basic conditions of the province is found separately.`,
    stageTable: (p) => `Resources by school, ${p.stage}`,
    stageColumns: {
      number: 'No.',
      name: 'School',
      students: 'Enrolment',
      met: 'Met',
      verdict: 'Verdict',
    },
    threshold: 'Required',
    dispersion: 'III. Balance between the schools',
    methodText: (p) =>
      `The dispersion coefficient is weighted by enrolment: the county mean is the sum of the numerators of all schools divided by the sum of their enrolment; the standard deviation is the square root of the squared differences of the schools from that mean, summed with their shares of enrolment as weights; the coefficient is the standard deviation divided by the mean. ${p.limits}. The column "Unweighted" gives every school the same weight; it is for comparison only and decides nothing.`,
    limit: (p) => `For ${p.stage} every coefficient is to be at most ${p.limit}`,
    compositeLimit: (p) =>
      `For ${p.stage} the composite coefficient (the arithmetic mean of all of them) is to be at most ${p.limit}`,
    composite: 'Composite',
    dispersionTable: 'Dispersion between the schools',
    dispersionColumns: {
      stage: 'Stage',
      indicator: 'Indicator',
      schools: 'Schools',
      mean: 'County mean',
      deviation: 'Standard deviation',
      coefficient: 'Coefficient',
      limit: 'Limit',
      status: 'Status',
      unweighted: 'Unweighted (comparison)',
    },
    dispersionStatuses: {
      met: 'Within',
      exceeded: 'Above the limit',
      unknown: 'Cannot be judged',
      undefined: 'Mean is zero, undefined',
      notJudged: 'Decides nothing by itself',
    },
    ofPopulation: (p) => `${p.schools}/${p.population}`,
    provisional: (p) => `provisionally ${p.value}`,
    disagrees: 'other verdict',
    dispersionNote:
      'Note: means with two decimals, standard deviations and coefficients with three; shaded and marked "×": above the limit. "Schools": those with data / all.',
    failing: 'IV. Schools that fail, and why',
    noneFailing: 'All schools assessed pass.',
    noSchoolVerdicts: 'This standard gives no verdict for a single school.',
    noneFailingYet: 'No school can be said to fail so far.',
    failingItem: (p) => `${p.number}. ${p.school}: ${p.reasons}.`,
    unmetFigure: (p) =>
      `${p.stage}, ${p.indicator}: ${p.value} ${p.unit} (required ${p.threshold} ${p.unit}, short by ${p.shortfall})`,
    undecidedHeading: '(Schools that cannot be judged yet, as data are missing)',
    conclusion: 'V. Conclusion of the self-assessment',
    schoolsConclusion: (p) =>
      `Of ${counted(p.schools, 'school')} assessed, ${p.pass} pass, ${p.fail} fail and ${p.unknown} are undecided.`,
    dispersionConclusion: (p) =>
      `Of ${counted(p.total, 'dispersion coefficient')}, ${p.met} are within the limit, ${p.exceeded} above it, and ${p.unknown} cannot be judged.`,
    schoolsNotJudged: (p) =>
      `${counted(p.schools, 'school')} computed; the standard sets no requirement for a single school, so no verdict is given for one.`,
    compositeConclusion: (p) =>
      `Composite coefficient of ${p.stage}: ${p.value} (limit ${p.limit}): ${p.status}.`,
    compositeVerdicts: {
      pass: 'As far as the differences between schools go, the composite coefficients of both stages meet the requirement.',
      fail: 'As far as the differences between schools go, the composite coefficient does not yet meet the requirement; measures are needed for the indicators and schools that differ most.',
      unknown:
        'As far as the differences between schools go, data are missing, so it cannot be said yet whether the composite coefficients meet the requirement.',
    },
    verdicts: {
      pass: 'As far as resources go, all schools and all coefficients of the county meet the requirements.',
      fail: 'As far as resources go, the county does not yet meet the requirements; measures are needed for the schools and indicators named above.',
      unknown:
        'As far as resources go, data are missing, so it cannot be said yet whether the county meets the requirements.',
    },
  },

  forms: {
    reportTitle: 'Application forms of high-quality balance (tables Ⅱ-2 and Ⅲ)',
    fileName: (p) => `${p.county} ${p.year} application forms`,
    schoolsName: 'Table 2-2',
    schoolsCaption: 'Table Ⅱ-2  Resources of primary and junior secondary schools (by school)',
    schoolColumns: {
      number: 'No.',
      name: 'School',
      sponsor: 'Sponsor',
      students: 'Enrolment',
      grades: 'Grades',
      classes: 'Classes',
      verdict: 'Does the school pass',
      remark: 'Remark (indicators that are met, and that reach 85%)',
    },
    remarkMet: (p) => `Met: ${p.columns}`,
    remarkFloor: (p) => `At least ${p.floor}: ${p.columns}`,
    remarkBelow: (p) => `Below ${p.floor}: ${p.columns}`,
    remarkBorderline: (p) => `Borderline: ${p.columns}`,
    remarkUnknown: (p) => `Data missing: ${p.columns}`,
    schoolsNote: (p) =>
      `Note: 1. Primary schools: ${p.primary} (of these ${p.primaryOfSeveral} are primary stages of nine- or twelve-year schools and ${p.teachingPoints} teaching points of ${p.minimum} and more pupils); junior secondary schools: ${p.junior} (of these ${p.juniorOfSeveral} are stages of nine- or twelve-year schools and ${p.juniorOfComplete} of complete secondary schools). 2. Sponsor by code: 1 central education department, 2 other central department, 3 provincial education department, 4 other provincial department, 5 prefectural education department, 6 other prefectural department, 7 county education department, 8 other county department, 9 local enterprise, 10 private. 3. Values in ${p.columns} have ${p.decimals} decimals. 4. Shaded: indicators that are not met.`,
    schoolsNoteBasic: (p) =>
      `Note: ${p.primary} primary schools (with the primary stages of all-through schools) and ${p.junior} junior secondary schools (with the stages of all-through and complete schools). Private schools, teaching points and schools of other sponsors are not counted. ${p.judged ? 'Shaded: the requirement of the province is not met.' : 'The indicators serve the composite coefficient only; no school is given a verdict.'}`,
    twoDecimals: 'two',
    decimals: (p) => String(p.decimals),
    dispersionName: 'Table 3',
    dispersionCaption: 'Table Ⅲ  Balance between the schools of the county',
    mean: 'County mean',
    coefficient: 'Coefficient',
    overall: 'Overall',
    overallNone: '——',
    dispersionNoteComposite: (p) =>
      `Note: "Overall" is the arithmetic mean of the coefficients; at most ${p.primary} for primary and ${p.junior} for junior secondary is required. The single coefficients are shown only. Coefficients have three decimals.`,
    basicTitle: 'Indicators of basic balance (by school, and between schools)',
    dispersionNote:
      'Note: means have two decimals, coefficients three. "Overall" is the arithmetic mean of the coefficients; it is shown only and decides nothing. Shaded: coefficients above the limit.',
  },
}
